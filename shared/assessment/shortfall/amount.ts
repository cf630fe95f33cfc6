import { type Decimal, decimal, quotientUp, roundUp, ZERO } from '../../decimal/decimal.ts'
import type { CompiledIndicator, CompiledLimits } from '../compiled-standard.ts'
import type { ExactCell } from '../exact-cell.ts'
import { isClearOf } from '../printed.ts'
import type { IndicatorDefinition } from '../standard.ts'

/** The figures of a cell in doubles: `numerator` ÷ `denominator` is the indicator. */
export type CellFigures = {
  readonly numerator: number
  readonly denominator: number
  readonly students: number
}

/** Units of which there are whole ones only. */
export const WHOLE_UNITS: ReadonlySet<IndicatorDefinition['shortfallUnit']> = new Set([
  'person',
  'room',
  'computer',
  'volume',
])

/**
 * What is missing to the threshold, as `amountTo` tells it. Whole things are counted in doubles where the
 * count is clear and nothing is split.
 */
export function shortfallOf(
  indicator: CompiledIndicator,
  limits: CompiledLimits,
  { numerator, denominator, students }: CellFigures,
  cell: () => ExactCell,
): string {
  const { scale, shortfallUnit } = indicator.definition
  if (WHOLE_UNITS.has(shortfallUnit) && denominator === students) {
    const amount = (limits.thresholdNumber * students - numerator) / scale
    if (isClearOf(amount, Math.round(amount))) return String(Math.ceil(amount))
  }
  return amountTo(limits.threshold, indicator, cell())
}

/**
 * What has to be added so that a cell reaches `limit`: to the values of the stage or, where they are split,
 * to those of the whole school (std §2.2); where only a campus teaches the stage, to those of that campus.
 * Whole persons and things; areas and money exactly or, where the weight of the stage leaves no finite
 * decimal, the smallest amount in the form's decimals that is enough.
 *
 * @returns decimal text, `0` where it is reached.
 */
export function amountTo(limit: Decimal, { definition }: CompiledIndicator, cell: ExactCell): string {
  const { scale, decimals, shortfallUnit } = definition
  const lacking = limit.times(cell.denominator).minus(cell.numerator)
  if (lacking.lte(ZERO)) return '0'
  const whole = WHOLE_UNITS.has(shortfallUnit)
  if (!cell.perUnit.eq(scale)) return trimmed(quotientUp(lacking, cell.perUnit, whole ? 0 : decimals))
  const amount = lacking.times(scale === 100 ? '0.01' : '1')
  return whole ? roundUp(amount, 0) : amount.toFixed()
}

/** What a cell has to have in all to reach `limit`, in the unit of its values; a measure, never compared with one. */
export function requiredAmount(limit: number, { denominator, perUnit }: ExactCell): number {
  return (limit * denominator.toNumber()) / perUnit.toNumber()
}

const trimmed = (text: string): string => decimal(text).toFixed()
