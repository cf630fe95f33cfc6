import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'

/** 教育质量 2 of 2017 (std §1.3). */
export const disabledEnrolment: CountyItem = {
  id: 'disabledEnrolment',
  group: 'quality',
  number: 2,
  label: { zh: '残疾儿童少年入学率', en: 'Disabled children at school' },
  text: '全县残疾儿童少年入学率达到95%以上。',
  clause: '教督〔2017〕6号 教育质量（2）',
  measured: 'county',
  rules: [
    percentage(
      'enrolled',
      { zh: '适龄残疾儿童少年入学率', en: 'Disabled children at school' },
      {
        numerator: [{ field: 'disabledChildrenEnrolled' }],
        denominator: [{ field: 'disabledChildren' }],
        limit: '95',
      },
    ),
  ],
}
