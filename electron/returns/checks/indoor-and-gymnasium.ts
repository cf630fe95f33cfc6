import { NOTHING, type SubjectCheck } from './check.ts'

/** 室内体育用房 and 体育馆 given twice and unequal: warning (decisions.md). */
export const indoorAndGymnasium: SubjectCheck = {
  id: 'indoorAndGymnasiumDiffer',
  label: { zh: '室内体育用房与体育馆一致', en: 'Indoor sports rooms equal the gymnasium' },
  explanation: {
    zh: '两者在统计表中是同一项；同时填报又不相等时，请核对是否漏填或重复计算。',
    en: 'The two are one item of the survey; where both are given and differ, one may be incomplete or counted twice.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['indoorSportsArea', 'gymnasiumArea'],
  together: [['indoorSportsArea'], ['gymnasiumArea']],
  find: (subject) => {
    const indoor = subject.get('indoorSportsArea', 'whole')
    const gymnasium = subject.get('gymnasiumArea', 'whole')
    if (!indoor || !gymnasium || indoor.amount === gymnasium.amount) return NOTHING
    return [{ params: { indoor: indoor.value, gymnasium: gymnasium.value }, at: [gymnasium, indoor] }]
  },
}
