import type { ScoredLine } from '../../../../shared/assessment/county/score.ts'
import { line } from './define-line.ts'

/** 教师队伍 of 2012 (std §3.2). */
export const teachers: readonly ScoredLine[] = [
  line('teachers', 'performancePay', ['全面实施义务教育教师绩效工资制度', 'Performance pay'], '6'),
  line(
    'teachers',
    'staffing',
    ['义务教育学校学科教师配备合理，生师比达到省定编制标准', 'Teachers by subject and pupil-teacher ratio'],
    '7',
  ),
  line(
    'teachers',
    'exchange',
    ['建立并有效实施义务教育学校校长和教师定期交流制度', 'Exchange of heads and teachers'],
    '6',
  ),
  line('teachers', 'training', ['落实教师培训经费，加强教师培训', 'Teacher training'], '6'),
]
