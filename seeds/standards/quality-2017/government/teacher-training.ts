import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'
import { TEACHES_GENERAL } from '../groups.ts'

/** 政府保障程度 9 of 2017 (std §1.2). */
export const teacherTraining: CountyItem = {
  id: 'teacherTraining',
  group: 'government',
  number: 9,
  label: { zh: '教师5年360学时培训', en: '360 training hours in five years' },
  text: '教师5年360学时培训完成率达到100%。',
  clause: '教督〔2017〕6号 政府保障程度（9）',
  measured: 'county',
  rules: [
    percentage(
      'completed',
      { zh: '360学时培训完成率', en: 'Teachers with 360 hours' },
      {
        numerator: [{ field: 'trainedTeachers' }],
        denominator: [{ field: 'fullTimeTeachers' }],
        limit: '100',
      },
      { over: 'schools', of: TEACHES_GENERAL },
    ),
  ],
}
