import type { SurveyTable } from '../survey-table.ts'
import { studentValues } from '../values/student-values.ts'

/** 小学学生数, to 2020. */
export const jichu312: SurveyTable = {
  number: '基础基312',
  title: '小学学生数',
  subject: 'students',
  stage: 'primary',
  values: studentValues,
}
