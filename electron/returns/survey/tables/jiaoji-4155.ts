import type { SurveyTable } from '../survey-table.ts'
import { teacherValues } from '../values/teacher-values.ts'

/** 小学 (later 义务教育阶段) 专任教师分课程、分学历, from 2021; 初中 may stand below 小学. */
export const jiaoji4155: SurveyTable = {
  number: '教基4155',
  title: '小学专任教师分课程、分学历情况',
  formerTitles: ['义务教育阶段专任教师分课程、分学历情况', '小学专任教师分课程、分学历'],
  subject: 'teachers',
  stage: 'primary',
  artIsSilent: true,
  values: teacherValues,
}
