import { decimal } from '../../decimal/decimal.ts'
import type { FiscalResult } from '../fiscal/result.ts'
import { type FiscalStanding, fiscalStanding } from '../fiscal/standing.ts'
import type { LineScore, ScoredLine } from './score.ts'

/** What raw amounts tell of a line; null where they tell nothing of it. */
export function standingOfLine(
  { fiscal }: ScoredLine,
  result: FiscalResult | undefined,
): FiscalStanding | null {
  if (fiscal === undefined || result === undefined) return null
  return fiscalStanding(result, fiscal.rule, fiscal.years)
}

/**
 * Whether points may be taken off a line as people say, beside what the amounts tell: nothing while they are
 * missing, and not none where the rule is not met.
 */
export function agreesWith(standing: FiscalStanding, lost: string): boolean {
  if (standing.status === 'unknown') return false
  return standing.status === 'met' || decimal(lost).gt(0)
}

/**
 * A line with what the amounts tell. Not met costs all its points, unless the table of the province takes
 * fewer; met leaves to people what the line asks besides; unknown leaves it open, whatever was said.
 */
export function toldByAmounts(line: LineScore, fiscal: FiscalStanding, entered: boolean): LineScore {
  if (line.lost !== null && agreesWith(fiscal, line.lost)) return { ...line, fiscal }
  const lost = entered && fiscal.status === 'notMet' ? line.points : null
  return { ...line, lost, reason: null, fiscal }
}
