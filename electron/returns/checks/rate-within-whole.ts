import { fieldWords } from '../check-kit/field-words.ts'
import type { SubjectCheck } from './check.ts'

/** A rate is at most 100 % (product §13); reading refuses more, and data of another origin may have it. */
export const rateWithinWhole: SubjectCheck = {
  id: 'rateAboveWhole',
  label: { zh: '比率不超过100%', en: 'Rates within 100 %' },
  explanation: {
    zh: '填报的比率不能大于100%；负的比率另有一条检查。',
    en: 'A rate as reported cannot be above 100 %; a rate below zero is found by another check.',
  },
  level: 'school',
  severity: 'error',
  fields: [],
  find: (subject) =>
    subject
      .underCheck()
      .filter(({ field, amount }) => field.unit === 'none' && amount > 1)
      .map((value) => ({
        params: { ...fieldWords([value.field]), stage: value.stage, value: value.value },
        at: [value],
      })),
}
