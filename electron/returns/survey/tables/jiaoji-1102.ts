import type { SurveyTable } from '../survey-table.ts'
import { backboneValues } from '../values/backbone-values.ts'

/** 学校基本情况（续）, from 2021: 骨干教师 of each stage. */
export const jiaoji1102: SurveyTable = {
  number: '教基1102续',
  title: '学校（机构）基本情况（续）',
  subject: 'backbone',
  stage: null,
  values: backboneValues,
}
