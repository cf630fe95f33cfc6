import { fieldWords } from '../check-kit/field-words.ts'
import type { Found, SubjectCheck } from './check.ts'

const LARGEST_SWING = 0.5
/** One music room becoming two is no swing. */
const SMALLEST_DIFFERENCE = 2

/** More than half above or below the year before: warning (product §4). */
export const yearSwing: SubjectCheck = {
  id: 'yearSwing',
  label: { zh: '与上年相比变化过大', en: 'Large change since last year' },
  explanation: {
    zh: '比上学年增加或减少超过一半（人数、间数至少相差2）。属实的话写明原因，如合并、扩建、撤班。',
    en: 'More than half above or below the school year before (and by two at least, where persons or rooms are counted). If it is right, write down why: a merger, a new building, closed classes.',
  },
  level: 'school',
  severity: 'warning',
  fields: [],
  needsStore: true,
  find: (subject) => {
    const found: Found[] = []
    for (const value of subject.underCheck()) {
      const before = subject.lastYear(value.field.code, value.stage)
      if (before === null || before.amount === 0) continue
      const difference = Math.abs(value.amount - before.amount)
      if (difference / before.amount <= LARGEST_SWING) continue
      if (value.field.type === 'count' && difference < SMALLEST_DIFFERENCE) continue
      const percent = Math.round(((value.amount - before.amount) / before.amount) * 100)
      const params = {
        ...fieldWords([value.field]),
        stage: value.stage,
        value: value.value,
        lastYear: before.value,
        percent: percent > 0 ? `+${percent}` : String(percent),
      }
      found.push({ params, at: [value, before] })
    }
    return found
  },
}
