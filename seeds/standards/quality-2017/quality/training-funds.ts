import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'
import { IS_SCHOOL } from '../groups.ts'

/** 教育质量 4 of 2017 (std §1.3). */
export const trainingFunds: CountyItem = {
  id: 'trainingFunds',
  group: 'quality',
  number: 4,
  label: { zh: '教师培训经费', en: 'Funds of teacher training' },
  text: '全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费。',
  clause: '教督〔2017〕6号 教育质量（4）',
  measured: 'school',
  rules: [
    percentage(
      'share',
      { zh: '教师培训经费占公用经费预算', en: 'Training budget, of the public-funds budget' },
      { numerator: [{ field: 'trainingBudget' }], denominator: [{ field: 'publicFundsBudget' }], limit: '5' },
      { over: 'eachSchool', of: IS_SCHOOL, whenNone: 'unknown' },
    ),
  ],
}
