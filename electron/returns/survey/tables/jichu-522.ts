import type { SurveyTable } from '../survey-table.ts'
import { equipmentValues } from '../values/equipment-values.ts'

/** 中小学占地面积及其他办学条件, to 2020: one row, items in columns. */
export const jichu522: SurveyTable = {
  number: '基础基522',
  title: '中小学占地面积及其他办学条件',
  subject: 'equipment',
  stage: null,
  values: equipmentValues,
}
