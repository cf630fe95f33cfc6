import type { FiscalRule } from '../../shared/assessment/fiscal/rule.ts'

/** 三个增长 (std §5). */
export const threeGrowths: FiscalRule = {
  id: 'threeGrowths',
  label: { zh: '三个增长', en: 'Three growths' },
  clause:
    '《教育法》第五十六条（2015年修正前为第五十五条）：教育财政拨款的增长应当高于财政经常性收入的增长，并使按在校学生人数平均的教育费用逐步增长，保证教师工资和学生人均公用经费逐步增长',
  legs: [
    {
      id: 'appropriation',
      label: {
        zh: '财政教育拨款的增长高于财政经常性收入的增长',
        en: 'Appropriations for education grow faster than recurrent revenue',
      },
      test: 'outgrows',
      field: 'educationAppropriation',
      beside: 'recurrentRevenue',
    },
    {
      id: 'perPupilPrimary',
      label: { zh: '小学生均教育费用逐步增长', en: 'Expenditure per primary pupil grows' },
      test: 'grows',
      field: 'perPupilExpenditurePrimary',
    },
    {
      id: 'perPupilJunior',
      label: { zh: '初中生均教育费用逐步增长', en: 'Expenditure per junior pupil grows' },
      test: 'grows',
      field: 'perPupilExpenditureJunior',
    },
    {
      id: 'salary',
      label: { zh: '教师工资逐步增长', en: 'Teacher salaries grow' },
      test: 'grows',
      field: 'teacherAverageSalary',
    },
    {
      id: 'publicFundsPrimary',
      label: { zh: '小学生均公用经费逐步增长', en: 'Public funds per primary pupil grow' },
      test: 'grows',
      field: 'perPupilPublicFundsPrimary',
    },
    {
      id: 'publicFundsJunior',
      label: { zh: '初中生均公用经费逐步增长', en: 'Public funds per junior pupil grow' },
      test: 'grows',
      field: 'perPupilPublicFundsJunior',
    },
  ],
}
