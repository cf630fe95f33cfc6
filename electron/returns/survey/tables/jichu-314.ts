import type { SurveyTable } from '../survey-table.ts'
import { seniorStudentValues } from '../values/student-values.ts'

/** 普通高中学生数, to 2020: 完全中学 and 十二年一贯制 divide shared premises by it. */
export const jichu314: SurveyTable = {
  number: '基础基314',
  title: '普通高中学生数',
  subject: 'students',
  stage: 'senior',
  values: seniorStudentValues,
}
