import type { SurveyTable } from '../survey-table.ts'
import { teacherValues } from '../values/teacher-values.ts'

/** 中学专任教师分课程、分学历, from 2021. */
export const jiaoji4156: SurveyTable = {
  number: '教基4156',
  title: '中学专任教师分课程、分学历情况',
  formerTitles: ['中学专任教师分课程、分学历'],
  subject: 'teachers',
  stage: 'junior',
  artIsSilent: true,
  values: teacherValues,
}
