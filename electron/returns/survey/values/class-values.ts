import { CLASS_BANDS } from '../../check-kit/class-bands.ts'
import type { SurveyValue } from '../survey-table.ts'

/** `25人及以下`, `26-30人`, `66人及以上`: the band by its smallest class. */
function bandText(least: number): RegExp {
  if (least === 1) return /^25人(?:及)?以下(?:班)?$/
  return least === 66 ? /^66人(?:及)?以上(?:班)?$/ : new RegExp(`^${least}-${least + 4}人?(?:班)?$`)
}

/** 教学班数、班额情况 (基础基212 / 213, 教基2106 / 2107): one row per class-size band (std §7.2-6). */
export const classValues: readonly SurveyValue[] = [
  { field: 'classes', row: 'total', column: 'total', group: 'classes' },
  ...CLASS_BANDS.map(
    ({ field, least }): SurveyValue => ({ field, row: bandText(least), column: 'total', group: 'bands' }),
  ),
]
