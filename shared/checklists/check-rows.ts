import { type Decimal, decimal, quotientUp } from '../decimal/decimal.ts'
import { declaredSum, type EvaluationContext, limitOf, strictestLimit } from './context.ts'
import type { PartEvaluation, ThresholdCheck } from './evaluation.ts'
import { compares } from './holds.ts'
import type { Part } from './parts.ts'
import type { Limits, Threshold } from './threshold.ts'

type RowVerdict = PartEvaluation['verdict']
export type RowChecks = {
  readonly checks: readonly Omit<ThresholdCheck, 'relaxedBy'>[]
  readonly rows: ReadonlyMap<Part, RowVerdict>
}
type EachRow = Extract<Threshold, { kind: 'eachRow' }>
type EnoughRows = Extract<Threshold, { kind: 'enoughRows' }>

/** The limit that holds for one row: of its stage, or the strictest where it serves them all. */
export function limitOfRow(
  context: EvaluationContext,
  limits: Limits,
  comparison: '≥' | '≤' | '=',
  row: Part,
): Decimal | null {
  return row.stage === 'primary' || row.stage === 'junior'
    ? limitOf(context, limits, row.stage)
    : strictestLimit(context, limits, comparison)
}

function judgeRows(
  threshold: EachRow | EnoughRows,
  limits: Limits,
  rows: readonly Part[],
  context: EvaluationContext,
): Map<Part, RowVerdict> {
  return new Map(
    rows.map((row) => {
      const limit = limitOfRow(context, limits, threshold.comparison, row)
      if (row.observed === null || limit === null) return [row, 'open']
      return [row, compares(row.observed, threshold.comparison, limit) ? 'met' : 'unmet']
    }),
  )
}

/** Each row by itself; shown is the one that comes worst. */
export function checkEachRow(
  threshold: EachRow,
  limits: Limits,
  rows: readonly Part[],
  context: EvaluationContext,
): RowChecks {
  const verdicts = judgeRows(threshold, limits, rows, context)
  const stages = [...new Set(rows.map((row) => row.stage))]
  const checks = stages.map((stage) => {
    const mine = rows.filter((row) => row.stage === stage)
    const found = mine.map((row) => verdicts.get(row))
    const limit = mine[0] === undefined ? null : limitOfRow(context, limits, threshold.comparison, mine[0])
    return {
      stage: stage ?? ('whole' as const),
      comparison: threshold.comparison,
      limit: limit?.toFixed() ?? null,
      value: worst(mine, threshold.comparison)?.toFixed() ?? null,
      verdict: found.includes('unmet')
        ? ('unmet' as const)
        : found.includes('open')
          ? ('open' as const)
          : ('met' as const),
    }
  })
  return { checks, rows: verdicts }
}

function worst(rows: readonly Part[], comparison: '≥' | '≤' | '='): Decimal | null {
  let found: Decimal | null = null
  for (const { observed } of rows) {
    if (observed === null) continue
    if (found === null || (comparison === '≥' ? observed.lt(found) : observed.gt(found))) found = observed
  }
  return found
}

/**
 * Enough rows that reach the limit: rows × every ≥ Σ `for`. It is unmet only when the rows that are still
 * to be measured could not make up for it.
 */
export function checkEnoughRows(
  threshold: EnoughRows,
  limits: Limits,
  rows: readonly Part[],
  context: EvaluationContext,
): RowChecks {
  const verdicts = judgeRows(threshold, limits, rows, context)
  const count = (verdict: RowVerdict) => rows.filter((row) => verdicts.get(row) === verdict).length
  const reached = count('met')
  const open = count('open')
  const needed = declaredSum(context, threshold.for, 'whole')
  const every = decimal(threshold.every)
  const enough = (number: number) => needed !== null && every.times(number).gte(needed)
  const verdict =
    needed === null ? 'open' : enough(reached) ? 'met' : enough(reached + open) ? 'open' : 'unmet'
  const check = {
    stage: 'whole' as const,
    comparison: '≥' as const,
    limit: needed === null ? null : quotientUp(needed, every, 0),
    value: String(reached),
    verdict,
  } as const
  return { checks: [check], rows: verdicts }
}
