import type { Verdict } from './result.ts'

/** How many indicators of a row are met, under their floor, and unknown; the rest are at the floor. */
export type StatusCounts = { readonly met: number; readonly below: number; readonly unknown: number }

/**
 * Verdict of a row: at least `minimumMet` indicators met and none under its floor (std §0). It is unknown
 * only while the missing values could still change it (decisions.md, Three values): one under its floor,
 * or fewer that are or may be met than are needed, is a fail whatever is missing.
 */
export function verdictOfRow(counts: StatusCounts, minimumMet: number): Verdict {
  if (counts.below > 0 || counts.met + counts.unknown < minimumMet) return 'fail'
  return counts.unknown > 0 ? 'unknown' : 'pass'
}

/** A school of several stages passes only if each stage passes (decisions.md). */
export function verdictOfSchool(stages: readonly Verdict[]): Verdict {
  if (stages.includes('fail')) return 'fail'
  if (stages.length === 0 || stages.includes('unknown')) return 'unknown'
  return stages.includes('notJudged') ? 'notJudged' : 'pass'
}
