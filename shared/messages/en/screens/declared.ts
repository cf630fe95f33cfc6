import type { Translation } from '../../translation.ts'
import type { declared as chinese } from '../../zh-CN/screens/declared.ts'

/** 申报结果: what 表Ⅱ-2 declares beside what is calculated. */
export const declared: Translation<typeof chinese> = {
  title: (p) =>
    `Declared and calculated results: ${p.differs} differ, ${p.same} agree${p.unknown === 0 ? '' : `, ${p.unknown} cannot be calculated`}`,
  table: 'Declared results compared',
  hint: 'Declared results are those of table II-2 of the application. They are only compared and enter no calculation. Both sides are compared with two decimals.',
  school: 'School',
  indicator: 'Indicator',
  declared: 'Declared',
  calculated: 'Calculated',
  difference: 'Difference',
  status: 'Comparison',
  source: 'Cell of the application',
  statuses: { same: 'agrees', differs: 'differs', unknown: 'cannot be calculated' },
}
