import { decimal } from '../../decimal/decimal.ts'
import { judgesSchools, schoolRuleOf } from '../judging.ts'
import type { Standard } from '../standard.ts'
import { type LimitScope, scopeKey } from './limit-scope.ts'
import { isLooser, isSame, limitsOf, type StandardLimit } from './limits-of.ts'
import type { AppliedOverride, LimitOverride } from './override.ts'
import { withLimit } from './with-limit.ts'

/** Whether an override counts in a school year: figures are those of 1 September (decisions.md, Time). */
export function isInForce(
  { from, until, withdrawn }: Pick<LimitOverride, 'from' | 'until' | 'withdrawn'>,
  year: number,
): boolean {
  const begin = `${year}-09-01`
  return withdrawn === null && from <= begin && (until === null || until >= begin)
}

/** The one that counts of several: the newest in effect; of two of one day the one that asks for more. */
function newest(limit: StandardLimit, overrides: readonly LimitOverride[]): LimitOverride | undefined {
  const before = (one: LimitOverride, other: LimitOverride): number => {
    if (one.from !== other.from) return one.from > other.from ? -1 : 1
    if (!decimal(one.value).eq(other.value))
      return isLooser({ ...limit, value: other.value }, one.value) ? 1 : -1
    return one.id < other.id ? -1 : 1
  }
  return overrides.toSorted(before)[0]
}

/**
 * Whether a number that the nation leaves open can count yet: a threshold when the other stage has its own,
 * a floor when there are thresholds, a number of indicators when there is a floor for the others.
 */
function isComplete(
  { stages }: Standard,
  applied: readonly AppliedOverride[],
  { scope, national }: AppliedOverride,
): boolean {
  if (national !== null) return true
  const keys = new Set(applied.map((one) => scopeKey(one.scope)))
  const hasBoth = (indicator: string) =>
    stages.every((stage) => keys.has(scopeKey({ kind: 'threshold', indicator, stage })))
  if (scope.kind === 'threshold') return hasBoth(scope.indicator)
  const judges = applied.some((one) => one.scope.kind === 'threshold' && hasBoth(one.scope.indicator))
  return judges && (scope.kind === 'floorShare' || keys.has(scopeKey({ kind: 'floorShare' })))
}

/** Where only the province asks something of a school, each of it, unless it says how many and their floor. */
function withMinimum(national: Standard, effective: Standard): Standard {
  if (judgesSchools(national)) return effective
  const { judged } = schoolRuleOf(effective)
  const said = overrideOf(effective, { kind: 'minimumMet' }) !== undefined
  return { ...effective, minimumMet: said ? Math.min(effective.minimumMet, judged) : judged }
}

/**
 * The standard as it holds in a school year: each number that a province or city put in the place of the
 * nation's, or set where the nation sets none, and `overrides` tells what the nation asks. Their order does
 * not matter; one that says what the nation says changes nothing.
 *
 * @param year 学年 by its first calendar year.
 */
export function applyOverrides(
  standard: Standard,
  overrides: readonly LimitOverride[],
  year: number,
): Standard {
  const own = overrides.filter((one) => one.standard === standard.slug && isInForce(one, year))
  if (own.length === 0) return standard
  const byScope = Map.groupBy(own, ({ scope }) => scopeKey(scope))
  const counting = limitsOf(standard).flatMap((limit): AppliedOverride[] => {
    const override = newest(limit, byScope.get(scopeKey(limit.scope)) ?? [])
    if (override === undefined || isSame(limit, override.value)) return []
    const { id, scope, value, area, document, clause, from, until } = override
    const looser = isLooser(limit, value)
    return [{ id, scope, value, national: limit.value, area, document, clause, from, until, looser }]
  })
  const applied = counting.filter((one) => isComplete(standard, counting, one))
  if (applied.length === 0) return standard
  const effective = applied.reduce((before, { scope, value }) => withLimit(before, scope, value), standard)
  return withMinimum(standard, { ...effective, overrides: applied })
}

/** The override that stands in the place of a number of an effective standard. */
export function overrideOf(
  { overrides = [] }: Pick<Standard, 'overrides'>,
  scope: LimitScope,
): AppliedOverride | undefined {
  const key = scopeKey(scope)
  return overrides.find((one) => scopeKey(one.scope) === key)
}
