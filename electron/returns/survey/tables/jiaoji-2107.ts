import type { SurveyTable } from '../survey-table.ts'
import { classValues } from '../values/class-values.ts'

/** 中学班额情况, from 2021. */
export const jiaoji2107: SurveyTable = {
  number: '教基2107',
  title: '中学班额情况',
  formerTitles: ['中学班数、班额情况'],
  subject: 'classes',
  stage: 'junior',
  values: classValues,
}
