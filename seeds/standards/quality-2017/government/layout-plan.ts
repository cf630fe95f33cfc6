import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 政府保障程度 1 of 2017 (std §1.2). */
export const layoutPlan: CountyItem = {
  id: 'layoutPlan',
  group: 'government',
  number: 1,
  label: { zh: '规划布局合理', en: 'Layout of schools is sound' },
  text: '县域内义务教育学校规划布局合理，符合国家规定要求。',
  clause: '教督〔2017〕6号 政府保障程度（1）',
  measured: 'county',
  rules: [
    judged(
      'planned',
      {
        zh: '规划布局合理，符合国家规定要求',
        en: 'The layout of schools is sound and follows the national rules',
      },
      { zh: '布局规划、批复文件、规划图', en: 'Layout plan, approvals, planning map' },
    ),
  ],
}
