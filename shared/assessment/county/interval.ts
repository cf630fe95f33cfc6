import { type Decimal, decimal, ZERO } from '../../decimal/decimal.ts'
import type { CountyStatus } from './result.ts'
import type { FigureRule } from './rule.ts'

/** What a number can be while values are missing; null is without bound. */
export type Interval = { readonly low: Decimal | null; readonly high: Decimal | null }

export const NOTHING: Interval = { low: ZERO, high: ZERO }
/** A count or an amount that is not known: none is negative. */
export const NOT_KNOWN: Interval = { low: ZERO, high: null }

export function exactly(value: string | Decimal): Interval {
  const known = decimal(value)
  return { low: known, high: known }
}

export function isExact({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.eq(high)
}

export function plus(one: Interval, other: Interval): Interval {
  return {
    low: one.low === null || other.low === null ? null : one.low.plus(other.low),
    high: one.high === null || other.high === null ? null : one.high.plus(other.high),
  }
}

export function negated({ low, high }: Interval): Interval {
  return { low: high?.times(-1) ?? null, high: low?.times(-1) ?? null }
}

/** `factor` ≥ 0. */
export function times({ low, high }: Interval, factor: Decimal): Interval {
  return { low: low?.times(factor) ?? null, high: high?.times(factor) ?? null }
}

/** What it can be where it may not count at all. */
export function orNothing({ low, high }: Interval): Interval {
  return {
    low: low === null || low.lt(0) ? low : ZERO,
    high: high === null || high.gt(0) ? high : ZERO,
  }
}

export function atMost(interval: Interval, bound: Decimal): Interval {
  const { low, high } = interval
  if (low?.gt(bound)) return interval
  return { low, high: high === null || high.gt(bound) ? bound : high }
}

/** Numerator × scale − limit × denominator, compared with zero. */
export function statusOf({ low, high }: Interval, comparison: FigureRule['comparison']): CountyStatus {
  switch (comparison) {
    case '>=':
      if (low?.gte(0) === true) return 'met'
      return high?.lt(0) === true ? 'notMet' : 'unknown'
    case '<=':
      if (high?.lte(0) === true) return 'met'
      return low?.gt(0) === true ? 'notMet' : 'unknown'
    case '<':
      if (high?.lt(0) === true) return 'met'
      return low?.gte(0) === true ? 'notMet' : 'unknown'
  }
}
