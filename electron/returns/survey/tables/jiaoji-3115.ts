import type { SurveyTable } from '../survey-table.ts'
import { studentValues } from '../values/student-values.ts'

/** 初中分类型学生数, from 2021. */
export const jiaoji3115: SurveyTable = {
  number: '教基3115',
  title: '初中分类型学生数',
  subject: 'students',
  stage: 'junior',
  values: studentValues,
}
