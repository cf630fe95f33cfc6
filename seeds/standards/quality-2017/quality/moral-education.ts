import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 教育质量 6 of 2017 (std §1.3). */
export const moralEducation: CountyItem = {
  id: 'moralEducation',
  group: 'quality',
  number: 6,
  label: { zh: '德育工作与校园文化', en: 'Moral education and school culture' },
  text: '所有学校德育工作、校园文化建设水平达到良好以上。',
  clause: '教督〔2017〕6号 教育质量（6）',
  measured: 'school',
  rules: [
    judged(
      'good',
      { zh: '所有学校达到良好以上', en: 'Every school is good or better' },
      { zh: '各校评价等级汇总', en: 'Grades of all schools' },
    ),
  ],
}
