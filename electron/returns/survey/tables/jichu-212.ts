import type { SurveyTable } from '../survey-table.ts'
import { classValues } from '../values/class-values.ts'

/** 小学教学班数、班额情况, to 2020. */
export const jichu212: SurveyTable = {
  number: '基础基212',
  title: '小学教学班数、班额情况',
  subject: 'classes',
  stage: 'primary',
  values: classValues,
}
