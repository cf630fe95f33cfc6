import type { SurveyTable } from '../survey-table.ts'
import { staffValues } from '../values/staff-values.ts'

/** 中小学教职工, to 2020. */
export const jichu412: SurveyTable = {
  number: '基础基412',
  title: '中小学教职工',
  subject: 'staff',
  stage: null,
  values: staffValues,
}
