import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'

/** 政府保障程度 11 of 2017 (std §1.2). */
export const teacherExchange: CountyItem = {
  id: 'teacherExchange',
  group: 'government',
  number: 11,
  label: { zh: '教师交流轮岗', en: 'Exchange of teachers' },
  text: '全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%。',
  clause: '教督〔2017〕6号 政府保障程度（11）',
  measured: 'county',
  rules: [
    percentage(
      'exchanged',
      { zh: '交流轮岗教师占符合交流条件教师', en: 'Teachers exchanged, of those eligible' },
      {
        numerator: [{ field: 'exchangedTeachers' }],
        denominator: [{ field: 'eligibleForExchange' }],
        limit: '10',
      },
    ),
    percentage(
      'backbone',
      { zh: '骨干教师占交流轮岗教师', en: 'Backbone teachers, of those exchanged' },
      {
        numerator: [{ field: 'exchangedBackboneTeachers' }],
        denominator: [{ field: 'exchangedTeachers' }],
        limit: '20',
      },
    ),
  ],
}
