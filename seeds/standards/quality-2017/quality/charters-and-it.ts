import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 教育质量 3 of 2017 (std §1.3). */
export const chartersAndIt: CountyItem = {
  id: 'chartersAndIt',
  group: 'quality',
  number: 3,
  label: { zh: '学校章程与信息化管理', en: 'Charters and digital management' },
  text: '所有学校制定章程，实现学校管理与教学信息化。',
  clause: '教督〔2017〕6号 教育质量（3）',
  measured: 'school',
  rules: [
    judged(
      'charters',
      { zh: '所有学校制定章程', en: 'Every school has a charter' },
      { zh: '各校章程及核准文件', en: 'Charters and their approval' },
    ),
    judged(
      'digital',
      { zh: '实现学校管理与教学信息化', en: 'Management and teaching are digital' },
      { zh: '信息化平台及使用记录', en: 'Platforms and records of their use' },
    ),
  ],
}
