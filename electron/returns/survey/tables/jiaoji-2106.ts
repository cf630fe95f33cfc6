import type { SurveyTable } from '../survey-table.ts'
import { classValues } from '../values/class-values.ts'

/** 小学班额情况, from 2021. */
export const jiaoji2106: SurveyTable = {
  number: '教基2106',
  title: '小学班额情况',
  formerTitles: ['小学班数、班额情况'],
  subject: 'classes',
  stage: 'primary',
  values: classValues,
}
