import type { SurveyTable } from '../survey-table.ts'
import { equipmentValues } from '../values/equipment-values.ts'

/** 占地面积及其他办学条件, from 2021: items in rows. */
export const jiaoji5176: SurveyTable = {
  number: '教基5176',
  title: '中小学占地面积及其他办学条件',
  formerTitles: ['学校占地面积及其他办学条件', '占地面积及其他办学条件'],
  subject: 'equipment',
  stage: null,
  values: equipmentValues,
}
