import type { SurveyValue } from '../survey-table.ts'

/** 中小学教职工 (基础基412, 教基4149). */
export const staffValues: readonly SurveyValue[] = [
  { field: 'staff', row: 'total', column: /^教职工(?:总)?数?$/, group: 'staff' },
]
