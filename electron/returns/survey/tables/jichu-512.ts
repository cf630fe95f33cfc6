import type { SurveyTable } from '../survey-table.ts'
import { premisesValues } from '../values/premises-values.ts'

/** 中小学校舍情况, to 2020: 体育馆 is the sports room within 教学及辅助用房. */
export const jichu512: SurveyTable = {
  number: '基础基512',
  title: '中小学校舍情况',
  subject: 'premises',
  stage: null,
  values: premisesValues(/^体育馆(?:面积)?$/),
}
