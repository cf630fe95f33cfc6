import { quotientForDisplay, quotientHalfUp } from '../decimal/decimal.ts'
import type { CompiledLimits } from './compiled-standard.ts'
import type { ExactCell } from './exact-cell.ts'
import type { IndicatorStatus } from './result.ts'

/**
 * Whether a figure in doubles is clear of `at` by more than its errors, those of a difference of areas of
 * a million square metres included. What is not clear is taken from the exact fraction.
 */
export function isClearOf(figure: number, at: number): boolean {
  return Math.abs(figure - at) > 1e-7 + 1e-11 * Math.abs(figure)
}

/**
 * A figure as the form prints it, half up. In doubles where the figure is clearly not at a tie, from the
 * exact fraction where it may be one.
 */
export function printFigure(value: number, exact: () => ExactCell, decimals: number): string {
  const shifted = Math.abs(value) * 10 ** decimals
  if (isClearOf(shifted, Math.floor(shifted) + 0.5)) return value.toFixed(decimals)
  const { numerator, denominator } = exact()
  return quotientHalfUp(numerator, denominator, decimals)
}

/** Four decimals are those of figures in 万元 or of areas, times the weights of a split. */
const WHOLE_SCALE = 1e4

/** The whole number that stands behind a decimal of few places, or NaN where there is none. */
function wholeBehind(value: number): number {
  const scaled = value * WHOLE_SCALE
  const whole = Math.round(scaled)
  const isNoise = Math.abs(scaled - whole) <= Math.abs(scaled) * 8 * Number.EPSILON
  return isNoise && Number.isSafeInteger(whole) ? whole : Number.NaN
}

/**
 * The unrounded figure as a double: the quotient of two whole numbers is the nearest one already, so
 * decimals of few places are made whole first; any other comes from the exact fraction.
 */
export function unroundedFigure(numerator: number, denominator: number, exact: () => ExactCell): number {
  const figure = wholeBehind(numerator) / wholeBehind(denominator)
  if (Number.isFinite(figure)) return figure
  const cell = exact()
  return quotientForDisplay(cell.numerator, cell.denominator).toNumber()
}

/** The status that somebody would read off the printed figure beside the printed threshold and floor. */
export function statusAsPrinted(limits: CompiledLimits, printed: string): IndicatorStatus {
  const figure = Number(printed)
  if (figure >= limits.printedThreshold) return 'met'
  return figure >= limits.printedFloor ? 'floor' : 'below'
}
