import type { SurveyTable } from '../survey-table.ts'
import { backboneValues } from '../values/backbone-values.ts'

/** 学校（机构）基本情况: 骨干教师 of each stage, numbers 26 and 27 of 2020. */
export const jichu112: SurveyTable = {
  number: '基础基112',
  title: '学校（机构）基本情况续表',
  subject: 'backbone',
  stage: null,
  values: backboneValues,
}
