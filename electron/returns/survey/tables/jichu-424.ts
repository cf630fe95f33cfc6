import type { SurveyTable } from '../survey-table.ts'
import { teacherValues } from '../values/teacher-values.ts'

/** 中学专任教师分课程、分学历, to 2020; 初中 and 高中 stand in blocks of rows. */
export const jichu424: SurveyTable = {
  number: '基础基424',
  title: '中学专任教师分课程、分学历',
  subject: 'teachers',
  stage: 'junior',
  values: teacherValues,
}
