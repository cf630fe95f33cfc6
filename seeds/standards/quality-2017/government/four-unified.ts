import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 政府保障程度 2 of 2017 (std §1.2). */
export const fourUnified: CountyItem = {
  id: 'fourUnified',
  group: 'government',
  number: 2,
  label: { zh: '城乡四个统一', en: 'Four standards alike in town and country' },
  text: '县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一且不低于国家标准、基本装备配置标准统一。',
  clause: '教督〔2017〕6号 政府保障程度（2）',
  measured: 'county',
  rules: [
    judged(
      'construction',
      { zh: '建设标准统一', en: 'One standard of construction' },
      { zh: '建设标准文件', en: 'Standard of construction' },
    ),
    judged(
      'posts',
      { zh: '教师编制标准统一', en: 'One standard of teaching posts' },
      { zh: '编制标准文件及核编表', en: 'Standard of posts and their allocation' },
    ),
    judged(
      'funds',
      { zh: '生均公用经费基准定额统一', en: 'One quota of public funds per pupil' },
      { zh: '公用经费基准定额文件、预算批复', en: 'Document of the quota, approved budgets' },
    ),
    judged(
      'equipment',
      { zh: '基本装备配置标准统一', en: 'One standard of basic equipment' },
      { zh: '装备配置标准文件', en: 'Standard of equipment' },
    ),
  ],
}
