import { fieldWords } from '../check-kit/field-words.ts'
import type { SubjectCheck } from './check.ts'

/** No count, area or amount is below zero (product §13); reading refuses it, and data of another origin may not. */
export const negativeValue: SubjectCheck = {
  id: 'negativeValue',
  label: { zh: '没有负数', en: 'Nothing below zero' },
  explanation: {
    zh: '人数、间数、面积和金额都不能小于0。',
    en: 'Persons, rooms, areas and amounts cannot be below zero.',
  },
  level: 'school',
  severity: 'error',
  fields: [],
  find: (subject) =>
    subject
      .underCheck()
      .filter(({ amount }) => amount < 0)
      .map((value) => ({
        params: { ...fieldWords([value.field]), stage: value.stage, value: value.value },
        at: [value],
      })),
}
