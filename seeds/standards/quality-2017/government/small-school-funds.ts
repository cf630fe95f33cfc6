import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { SMALL_VILLAGE_SCHOOL } from '../groups.ts'

/** 政府保障程度 6 of 2017 (std §1.2). */
export const smallSchoolFunds: CountyItem = {
  id: 'smallSchoolFunds',
  group: 'government',
  number: 6,
  label: { zh: '小规模学校公用经费', en: 'Funds of small schools' },
  text: '不足100名学生村小学和教学点按100名学生核定公用经费。',
  clause: '教督〔2017〕6号 政府保障程度（6）',
  measured: 'school',
  rules: [
    {
      kind: 'figure',
      id: 'funds',
      label: { zh: '按100名学生计的生均公用经费', en: 'Public funds per pupil, a hundred pupils counted' },
      of: SMALL_VILLAGE_SCHOOL,
      over: 'eachSchool',
      stage: 'whole',
      ways: [
        {
          id: 'budgetOverHundred',
          label: { zh: '上一年度公用经费预算总额 ÷ 100', en: 'Public-funds budget of the year before ÷ 100' },
          numerator: [{ field: 'publicFundsBudget' }],
        },
      ],
      inUse: 'budgetOverHundred',
      per: '100',
      scale: '1',
      comparison: '>=',
      limits: { whole: { declared: 'publicFundsQuotaPrimary' } },
      relaxed: [],
      partOfWhole: false,
      whenNone: 'unknown',
      unit: { zh: '元', en: 'yuan' },
      decimals: 0,
    },
  ],
}
