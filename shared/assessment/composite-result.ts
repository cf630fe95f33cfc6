import type { CompiledStage } from './compiled-standard.ts'
import { disagree, isBorderline } from './dispersion-result.ts'
import type { Because, CompositeResult, DispersionResult } from './result.ts'

/** The arithmetic mean of numbers that are all known, with compensated sums; null otherwise. */
export function meanOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null
  let sum = 0
  let error = 0
  for (const value of values) {
    if (value === null) return null
    const next = sum + value
    const part = next - sum
    error += sum - (next - part) + (value - part)
    sum = next
  }
  return (sum + error) / values.length
}

/**
 * 综合差异系数 of a stage: the mean of its single coefficients (std §2.1), unknown or undefined while one of
 * them is. It decides where the standard says so (std §3.1), and is shown only where each has to keep the
 * limit by itself.
 */
export function compositeResult(
  { stage, standard }: CompiledStage,
  results: readonly DispersionResult[],
): CompositeResult {
  const { decides, limits } = standard.dispersion
  const limit = decides === 'composite' ? Number(limits[stage]) : null
  const coefficient = meanOf(results.map((one) => one.coefficient))
  const unweightedCoefficient = meanOf(results.map((one) => one.unweightedCoefficient))
  const unknown = results.filter(({ status }) => status === 'unknown')
  return {
    stage,
    indicators: results.length,
    known: results.filter((one) => one.coefficient !== null).length,
    population: Math.max(0, ...results.map(({ population }) => population)),
    coefficient,
    provisional:
      unknown.length === 0 ? null : meanOf(results.map((one) => one.coefficient ?? one.provisional)),
    unweightedCoefficient,
    limit,
    status: statusOf(coefficient, limit, unknown.length > 0),
    borderline: isBorderline(coefficient, limit, standard),
    unweightedDisagrees: disagree(coefficient, unweightedCoefficient, limit),
    because: unknown.map(({ indicator }): Because => ({ code: 'indicatorUnknown', indicator, stage })),
  }
}

function statusOf(
  coefficient: number | null,
  limit: number | null,
  unknown: boolean,
): CompositeResult['status'] {
  if (coefficient === null) return unknown ? 'unknown' : 'undefined'
  if (limit === null) return 'notJudged'
  return coefficient <= limit ? 'met' : 'exceeded'
}
