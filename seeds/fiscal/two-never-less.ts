import type { FiscalRule } from '../../shared/assessment/fiscal/rule.ts'

/** 两个只增不减 (std §5); an amount that stands still has not become less. */
export const twoNeverLess: FiscalRule = {
  id: 'twoNeverLess',
  label: { zh: '两个只增不减', en: 'Two that never fall' },
  clause:
    '一般公共预算教育支出逐年只增不减，按在校学生人数平均的一般公共预算教育支出逐年只增不减（与上年持平不算减少）',
  legs: [
    {
      id: 'expenditure',
      label: {
        zh: '一般公共预算教育支出不低于上年',
        en: 'Budgetary expenditure on education is not less than the year before',
      },
      test: 'notLess',
      field: 'educationExpenditure',
    },
    {
      id: 'perPupilPrimary',
      label: {
        zh: '小学生均一般公共预算教育支出不低于上年',
        en: 'Expenditure per primary pupil is not less than the year before',
      },
      test: 'notLess',
      field: 'perPupilExpenditurePrimary',
    },
    {
      id: 'perPupilJunior',
      label: {
        zh: '初中生均一般公共预算教育支出不低于上年',
        en: 'Expenditure per junior pupil is not less than the year before',
      },
      test: 'notLess',
      field: 'perPupilExpenditureJunior',
    },
  ],
}
