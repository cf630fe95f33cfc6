import type { ScoredLine } from '../../../../shared/assessment/county/score.ts'

/** A line of the sheet with the points that are proposed for it; the province's table has its own. */
export const line = (
  group: string,
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  points: string,
  deduction = '',
  told: Pick<ScoredLine, 'fiscal'> = {},
): ScoredLine => ({ id, group, label: { zh, en }, points, deduction, ...told })
