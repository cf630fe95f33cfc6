import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged, percentage } from '../../kit/define-rule.ts'

/** 政府保障程度 8 of 2017 (std §1.2). */
export const teacherSalaries: CountyItem = {
  id: 'teacherSalaries',
  group: 'government',
  number: 8,
  label: { zh: '教师工资', en: 'Salaries of teachers' },
  text: '全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量。',
  clause: '教督〔2017〕6号 政府保障程度（8）',
  measured: 'county',
  rules: [
    percentage(
      'level',
      { zh: '教师平均工资与公务员平均工资之比', en: 'Average salary of teachers to that of civil servants' },
      {
        numerator: [{ field: 'teacherAverageSalary' }],
        denominator: [{ field: 'civilServantAverageSalary' }],
        limit: '100',
      },
      { partOfWhole: false, whenNone: 'unknown' },
    ),
    judged(
      'performancePay',
      { zh: '按规定足额核定教师绩效工资总量', en: 'Performance pay is allocated in full' },
      { zh: '绩效工资总量核定文件', en: 'Document of the allocated performance pay' },
    ),
  ],
}
