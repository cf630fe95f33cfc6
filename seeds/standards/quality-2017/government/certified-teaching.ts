import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'
import { TEACHES_GENERAL } from '../groups.ts'

/** 政府保障程度 12 of 2017 (std §1.2). */
export const certifiedTeaching: CountyItem = {
  id: 'certifiedTeaching',
  group: 'government',
  number: 12,
  label: { zh: '教师资格证上岗率', en: 'Teachers with a certificate' },
  text: '专任教师持有教师资格证上岗率达到100%。',
  clause: '教督〔2017〕6号 政府保障程度（12）',
  measured: 'county',
  rules: [
    percentage(
      'certified',
      { zh: '持证上岗率', en: 'Teachers with a certificate' },
      {
        numerator: [{ field: 'certifiedTeachers' }],
        denominator: [{ field: 'fullTimeTeachers' }],
        limit: '100',
      },
      { over: 'schools', of: TEACHES_GENERAL },
    ),
  ],
}
