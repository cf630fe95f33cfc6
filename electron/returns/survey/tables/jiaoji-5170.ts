import type { SurveyTable } from '../survey-table.ts'
import { premisesValues } from '../values/premises-values.ts'

/** 中小学校舍情况, from 2021: 室内体育用房 stands under 公共教学用房. */
export const jiaoji5170: SurveyTable = {
  number: '教基5170',
  title: '中小学校舍情况',
  subject: 'premises',
  stage: null,
  values: premisesValues(/^(?:室内体育用房|体育馆)(?:面积)?$/),
}
