import { type Decimal, decimal, quotientForDisplay, quotientHalfUp } from '../../decimal/decimal.ts'
import type { DerivationNode } from '../derivation.ts'
import { quotient } from '../derivation-nodes.ts'
import { atMost, exactly, type Interval, isExact, negated, plus, statusOf, times } from './interval.ts'
import { type Lookup, type Reading, readTerms } from './reading.ts'
import type { CountyStatus } from './result.ts'
import type { FigureRule, Formula } from './rule.ts'

/** Numerator and denominator of a figure, as far as they are known. */
export type Figure = { readonly numerator: Reading; readonly denominator: Reading }

export function readFigure(rule: FigureRule, way: Formula, lookup: Lookup): Figure {
  const per = rule.per ?? '1'
  const fixed: Reading = {
    interval: exactly(per),
    node: { kind: 'constant', name: 'per', value: per, clause: '' },
    missing: [],
  }
  return {
    numerator: readTerms('numerator', way.numerator, lookup),
    denominator: way.denominator === undefined ? fixed : readTerms('denominator', way.denominator, lookup),
  }
}

function largerOf(one: Decimal | null, other: Decimal | null): Decimal {
  const [left, right] = [one ?? decimal(0), other ?? decimal(0)]
  return left.gt(right) ? left : right
}

/**
 * Numerator × scale − limit × denominator. While a value of a part of a whole is missing, the numerator is
 * not taken for more than its denominator.
 */
export function marginOf(rule: FigureRule, figure: Figure, limit: Decimal): Interval {
  const scale = decimal(rule.scale)
  const [part, whole] = [figure.numerator.interval, figure.denominator.interval]
  const margin = plus(times(part, scale), negated(times(whole, limit)))
  if (!rule.partOfWhole || (isExact(part) && isExact(whole))) return margin
  const surplus = scale.minus(limit)
  const least = largerOf(part.low, whole.low)
  if (isExact(part) && part.high !== null) {
    return atMost(margin, part.high.times(scale).minus(limit.times(least)))
  }
  if (surplus.lte(0)) return atMost(margin, surplus.times(least))
  return whole.high === null ? margin : atMost(margin, surplus.times(whole.high))
}

/** What a figure is for people; null where it is not known, or there is nothing to divide by. */
export type ShownFigure = {
  readonly value: number | null
  readonly printed: string | null
  readonly derivation: DerivationNode
}

/** Numerator × scale and denominator, where both are known and there is something to divide by. */
function known(rule: FigureRule, { numerator, denominator }: Figure): readonly [Decimal, Decimal] | null {
  const [part, whole] = [numerator.interval, denominator.interval]
  if (!isExact(part) || !isExact(whole) || part.low === null || whole.low === null) return null
  return whole.low.gt(0) ? [part.low.times(rule.scale), whole.low] : null
}

export function printFigure(rule: FigureRule, figure: Figure): string | null {
  const [above, whole] = known(rule, figure) ?? []
  return above === undefined || whole === undefined ? null : quotientHalfUp(above, whole, rule.decimals)
}

export function showFigure(rule: FigureRule, figure: Figure): ShownFigure {
  const [above, whole] = known(rule, figure) ?? []
  const value = above === undefined || whole === undefined ? null : quotientForDisplay(above, whole)
  return {
    value: value?.toNumber() ?? null,
    printed: printFigure(rule, figure),
    derivation: derivationOf(rule, figure.numerator.node, figure.denominator.node, value),
  }
}

/** Numerator ÷ denominator × scale; what changes nothing is left out. */
function derivationOf(
  rule: FigureRule,
  numerator: DerivationNode,
  denominator: DerivationNode,
  value: Decimal | null,
): DerivationNode {
  const whole = denominator.kind === 'constant' && denominator.value === '1'
  const scaled = rule.scale !== '1'
  const ratio = whole
    ? numerator
    : quotient('figure', [numerator, denominator], scaled ? (value?.div(rule.scale) ?? null) : value)
  if (!scaled) return ratio
  const scale: DerivationNode = { kind: 'constant', name: 'scale', value: rule.scale, clause: '' }
  return {
    kind: 'operation',
    operation: 'product',
    name: 'figure',
    value: value?.toFixed() ?? null,
    parents: [ratio, scale],
  }
}

/** Whether the printed figure would tell another status than the exact one. */
export function isBorderline(
  rule: FigureRule,
  printed: string | null,
  limit: Decimal,
  status: CountyStatus,
): boolean {
  if (printed === null || status === 'unknown') return false
  return statusOf(exactly(decimal(printed).minus(limit)), rule.comparison) !== status
}

/** What lacks or is too much, as a share of the limit. */
export function distanceOf(margin: Interval, limit: Decimal, denominator: Interval): number {
  const off = margin.high ?? margin.low
  const whole = denominator.low?.times(limit)
  if (off === null || whole === undefined || whole.lte(0)) return 1
  return quotientForDisplay(off.abs(), whole).toNumber()
}
