import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 教育质量 8 of 2017 (std §1.3). */
export const homeworkLoad: CountyItem = {
  id: 'homeworkLoad',
  group: 'quality',
  number: 8,
  label: { zh: '课业负担', en: 'Load of homework' },
  text: '无过重课业负担。',
  clause: '教督〔2017〕6号 教育质量（8）',
  measured: 'school',
  rules: [
    judged(
      'light',
      { zh: '无过重课业负担', en: 'No excessive load' },
      { zh: '作业公示、作息时间、问卷', en: 'Homework lists, timetables, questionnaires' },
    ),
  ],
}
