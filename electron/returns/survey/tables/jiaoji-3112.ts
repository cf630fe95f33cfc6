import type { SurveyTable } from '../survey-table.ts'
import { studentValues } from '../values/student-values.ts'

/** 小学分类型学生数, from 2021. */
export const jiaoji3112: SurveyTable = {
  number: '教基3112',
  title: '小学分类型学生数',
  subject: 'students',
  stage: 'primary',
  values: studentValues,
}
