import { NOTHING, type SubjectCheck } from './check.ts'

const FIELDS = [
  'graduates',
  'cohortTransfersIn',
  'cohortTransfersOut',
  'entrantsThreeYearsAgo',
  'cohortDeaths',
] as const

/** 初中三年巩固率 is within 0–100 % (std §2.4): (毕业 − 转入 + 转出) ÷ (三年前初一在校 − 死亡). */
export const retentionRate: SubjectCheck = {
  id: 'retentionOutOfRange',
  label: { zh: '三年巩固率在0～100%之间', en: 'Three-year retention within 0–100 %' },
  explanation: {
    zh: '（毕业学生数－三年转入＋三年转出）÷（三年前初一在校生数－三年死亡）不能小于0，也不能大于100%。五个数中有没填的不比较。',
    en: '(graduates − transfers in + transfers out) ÷ (grade-7 enrolment three years ago − deaths) is neither below 0 nor above 100 %. Not compared while one of the five is blank.',
  },
  level: 'school',
  severity: 'warning',
  fields: FIELDS,
  find: (subject) => {
    const values = FIELDS.map((field) => subject.get(field, 'whole'))
    const [graduates, into, out, entrants, deaths] = values
    if (!graduates || !into || !out || !entrants || !deaths) return NOTHING
    const stayed = graduates.amount - into.amount + out.amount
    const began = entrants.amount - deaths.amount
    if (stayed >= 0 && stayed <= began) return NOTHING
    return [{ params: { stayed, began }, at: values }]
  },
}
