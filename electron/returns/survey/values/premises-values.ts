import type { SurveyValue } from '../survey-table.ts'

/** 中小学校舍情况 (基础基512, 教基5170). 室内体育用房 is part of 教学及辅助用房 and is taken off later (std §2.3-4). */
export function premisesValues(sports: RegExp): readonly SurveyValue[] {
  return [
    {
      field: 'teachingAuxiliaryArea',
      row: /^教学及辅助用房(?:面积)?$/,
      column: 'total',
      unit: '平方米',
      group: 'teachingArea',
    },
    { field: 'indoorSportsArea', row: sports, column: 'total', unit: '平方米', group: 'sportsArea' },
  ]
}
