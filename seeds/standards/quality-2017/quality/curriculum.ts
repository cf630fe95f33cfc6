import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 教育质量 7 of 2017 (std §1.3). */
export const curriculum: CountyItem = {
  id: 'curriculum',
  group: 'quality',
  number: 7,
  label: { zh: '课程与教学秩序', en: 'Curriculum and order of teaching' },
  text: '课程开齐开足，教学秩序规范，综合实践活动有效开展。',
  clause: '教督〔2017〕6号 教育质量（7）',
  measured: 'school',
  rules: [
    judged(
      'complete',
      { zh: '课程开齐开足，教学秩序规范', en: 'The curriculum is taught in full and in order' },
      { zh: '课程计划、总课表、巡课记录', en: 'Plans, timetables, lessons visited' },
    ),
    judged(
      'practice',
      { zh: '综合实践活动有效开展', en: 'Practical activities take place' },
      { zh: '活动方案、过程记录', en: 'Plans and records' },
    ),
  ],
}
