import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'
import { TEACHES_JUNIOR } from '../groups.ts'

const GRADUATES = { field: 'graduates' }
const BEGAN = { field: 'entrantsThreeYearsAgo' }
const CAME = { field: 'cohortTransfersIn' }
const LEFT = { field: 'cohortTransfersOut' }
const DIED = { field: 'cohortDeaths' }

/** 教育质量 1 of 2017 (std §1.3); three formulas are in use (std §2.4). */
export const juniorRetention: CountyItem = {
  id: 'juniorRetention',
  group: 'quality',
  number: 1,
  label: { zh: '初中三年巩固率', en: 'Three-year retention' },
  text: '全县初中三年巩固率达到95%以上。',
  clause: '教督〔2017〕6号 教育质量（1）',
  measured: 'county',
  rules: [
    percentage(
      'retention',
      { zh: '初中三年巩固率', en: 'Three-year retention of junior schools' },
      { numerator: [GRADUATES], denominator: [BEGAN], limit: '95' },
      {
        over: 'schools',
        of: TEACHES_JUNIOR,
        partOfWhole: false,
        inUse: 'leaversBack',
        ways: [
          {
            id: 'leaversBack',
            label: {
              zh: '（毕业学生数 − 三年转入 + 三年转出）÷（三年前初一在校生数 − 三年死亡）',
              en: '(graduates − transfers in + transfers out) ÷ (grade 7 three years ago − deaths)',
            },
            numerator: [GRADUATES, { ...CAME, subtract: true }, LEFT],
            denominator: [BEGAN, { ...DIED, subtract: true }],
          },
          {
            id: 'cohortAdjusted',
            label: {
              zh: '毕业学生数 ÷（初一入学 + 转入 − 死亡 − 转出）',
              en: 'graduates ÷ (grade 7 three years ago + transfers in − deaths − transfers out)',
            },
            numerator: [GRADUATES],
            denominator: [BEGAN, CAME, { ...DIED, subtract: true }, { ...LEFT, subtract: true }],
          },
          {
            id: 'transfersOnly',
            label: {
              zh: '当年毕业生数 ÷（三年前招生数 + 转入 − 转出）',
              en: 'graduates ÷ (entrants three years ago + transfers in − transfers out)',
            },
            numerator: [GRADUATES],
            denominator: [BEGAN, CAME, { ...LEFT, subtract: true }],
          },
        ],
      },
    ),
  ],
}
