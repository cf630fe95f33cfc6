import type { SurveyTable } from '../survey-table.ts'
import { classValues } from '../values/class-values.ts'

/** 中学教学班数、班额情况, to 2020; 高中 stands in columns of its own. */
export const jichu213: SurveyTable = {
  number: '基础基213',
  title: '中学教学班数、班额情况',
  subject: 'classes',
  stage: 'junior',
  values: classValues,
}
