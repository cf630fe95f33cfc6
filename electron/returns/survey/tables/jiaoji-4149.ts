import type { SurveyTable } from '../survey-table.ts'
import { staffValues } from '../values/staff-values.ts'

/** 中小学教职工, from 2021. */
export const jiaoji4149: SurveyTable = {
  number: '教基4149',
  title: '中小学教职工',
  subject: 'staff',
  stage: null,
  values: staffValues,
}
