import { sum } from '../check-kit/at-most.ts'
import { fieldWords } from '../check-kit/field-words.ts'
import { type Found, NOTHING, type SubjectCheck } from './check.ts'

/**
 * 各学段之和 = 全校 where a return gives both (std §7.3). Where the field is not counted for one of the
 * school's stages (高中), the others can only be less.
 */
export const stagesMakeWhole: SubjectCheck = {
  id: 'stagesNotWhole',
  label: { zh: '各学段之和等于全校数', en: 'Stages add up to the whole school' },
  explanation: {
    zh: '同一项既有各学段数又有全校数时，各学段加起来应等于全校数；设高中而该项不分高中统计的，不能超过全校数。',
    en: 'Where an item is given by stage and for the whole school, the stages add up to the whole; where the senior stage is not counted apart, they cannot be more.',
  },
  level: 'school',
  // One of the two may stand in the store from before, where no import could put it right.
  severity: 'warning',
  fields: [],
  find: (subject) => {
    if (subject.stages.length < 2) return NOTHING
    const found: Found[] = []
    const seen = new Set<string>()
    for (const { field } of subject.underCheck()) {
      if (field.stages.length === 0 || seen.has(field.code)) continue
      seen.add(field.code)
      const whole = subject.get(field.code, 'whole')
      if (!whole) continue
      const counted = subject.stages.filter((stage) => field.stages.includes(stage))
      const values = counted.map((stage) => subject.get(field.code, stage)).filter((value) => value !== null)
      const total = sum(values)
      const complete = values.length === subject.stages.length
      if (complete ? total.amount === whole.amount : total.amount <= whole.amount) continue
      const params = { ...fieldWords([field]), part: String(total.amount), whole: whole.value }
      found.push({ params, at: [whole, ...values] })
    }
    return found
  },
}
