import { checkAgreement, checkFigures } from './check-figures.ts'
import { checkEachRow, checkEnoughRows, type RowChecks } from './check-rows.ts'
import type { EvaluationContext } from './context.ts'
import type { PartEvaluation, ThresholdCheck } from './evaluation.ts'
import { type EarlierItems, holds } from './holds.ts'
import type { Part } from './parts.ts'
import type { Limits, Relaxation, Threshold } from './threshold.ts'

export type Checked = {
  readonly checks: readonly ThresholdCheck[]
  readonly rows: ReadonlyMap<Part, PartEvaluation['verdict']>
}

function checkAgainst(
  threshold: Threshold,
  limits: Limits,
  parts: readonly Part[],
  context: EvaluationContext,
): RowChecks {
  switch (threshold.kind) {
    case 'figures':
      return { checks: checkFigures(threshold, limits, parts, context), rows: new Map() }
    case 'agree':
      return { checks: checkAgreement(threshold.of, parts), rows: new Map() }
    case 'eachRow':
      return checkEachRow(threshold, limits, parts, context)
    case 'enoughRows':
      return checkEnoughRows(threshold, limits, parts, context)
  }
}

/** The relaxations that the county applies and whose condition surely holds for this school. */
function granted(
  relaxations: readonly Relaxation[] | undefined,
  context: EvaluationContext,
  earlier: EarlierItems,
): readonly Relaxation[] {
  return (relaxations ?? []).filter(
    (one) => context.school.relaxations.includes(one.id) && holds(one.when, context, earlier) === 'yes',
  )
}

/** One threshold for this school; where it is not met, by the relaxations that are granted (std §1.2). */
export function checkThreshold(
  threshold: Threshold,
  parts: readonly Part[],
  context: EvaluationContext,
  earlier: EarlierItems,
): Checked {
  if (threshold.kind === 'agree') {
    const { checks, rows } = checkAgainst(threshold, {}, parts, context)
    return { checks: checks.map((check) => ({ ...check, relaxedBy: null })), rows }
  }
  if (threshold.when !== undefined && holds(threshold.when, context, earlier) === 'no') {
    return { checks: [], rows: new Map() }
  }
  const strict = checkAgainst(threshold, threshold.limits, parts, context)
  const rows = new Map(strict.rows)
  const checks: ThresholdCheck[] = strict.checks.map((check) => ({ ...check, relaxedBy: null }))
  if (!checks.some((check) => check.verdict === 'unmet')) return { checks, rows }
  for (const relaxation of granted(threshold.relaxations, context, earlier)) {
    const relaxed = checkAgainst(threshold, relaxation.limits, parts, context)
    for (const [row, verdict] of relaxed.rows) if (verdict === 'met') rows.set(row, verdict)
    for (const [index, check] of checks.entries()) {
      const found = relaxed.checks.find((one) => one.stage === check.stage)
      if (check.verdict !== 'unmet' || found === undefined || found.verdict === 'unmet') continue
      checks[index] = { ...found, relaxedBy: found.verdict === 'met' ? relaxation.id : null }
    }
  }
  return { checks, rows }
}
