import type { SurveyTable } from '../survey-table.ts'
import { seniorStudentValues } from '../values/student-values.ts'

/** 普通高中分类型学生数, from 2021: only the enrolment, to divide shared premises. */
export const jiaoji3118: SurveyTable = {
  number: '教基3118',
  title: '普通高中分类型学生数',
  subject: 'students',
  stage: 'senior',
  values: seniorStudentValues,
}
