import type { SurveyTable } from '../survey-table.ts'
import { studentValues } from '../values/student-values.ts'

/** 初中学生数, to 2020. */
export const jichu313: SurveyTable = {
  number: '基础基313',
  title: '初中学生数',
  subject: 'students',
  stage: 'junior',
  values: studentValues,
}
