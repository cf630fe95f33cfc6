import type { SurveyTable } from '../survey-table.ts'
import { teacherValues } from '../values/teacher-values.ts'

/** 小学专任教师分课程、分学历, to 2020. */
export const jichu423: SurveyTable = {
  number: '基础基423',
  title: '小学专任教师分课程、分学历',
  subject: 'teachers',
  stage: 'primary',
  values: teacherValues,
}
