import { quotientForDisplay, quotientHalfUp, quotientUp, roundUp } from '../decimal/decimal.ts'
import type { CompiledIndicator } from './compiled-standard.ts'
import type { ExactCell } from './exact-cell.ts'
import type { IndicatorStatus } from './result.ts'

/** Digits of a double that can be trusted here, far more than its error and far fewer than a tie needs. */
const TIE_DISTANCE = 1e-11

/**
 * A figure as the form prints it, half up. In doubles where the figure is clearly not at a tie, from the
 * exact fraction where it may be one.
 */
export function printFigure(value: number, exact: () => ExactCell, decimals: number): string {
  const shifted = Math.abs(value) * 10 ** decimals
  const fraction = shifted - Math.floor(shifted)
  if (Math.abs(fraction - 0.5) > TIE_DISTANCE * (1 + shifted)) return value.toFixed(decimals)
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
export function statusAsPrinted(indicator: CompiledIndicator, printed: string): IndicatorStatus {
  const figure = Number(printed)
  if (figure >= indicator.printedThreshold) return 'met'
  return figure >= indicator.printedFloor ? 'floor' : 'below'
}

/**
 * What is missing to the threshold: whole persons and rooms; areas and money exactly, or, where a split
 * leaves no finite decimal, the smallest amount in the form's decimals that is enough.
 */
export function shortfallOf(indicator: CompiledIndicator, cell: ExactCell): string {
  const { scale, decimals, shortfallUnit } = indicator.definition
  const lacking = indicator.threshold.times(cell.denominator).minus(cell.numerator)
  const whole = shortfallUnit === 'person' || shortfallUnit === 'room'
  if (!whole && !cell.split) return lacking.times(scale === 100 ? '0.01' : '1').toFixed()
  // The stage's own shortfall: per pupil, lacking ÷ Σ w·P; times its pupils.
  if (cell.split) {
    return quotientUp(lacking.times(cell.students), cell.denominator.times(scale), whole ? 0 : decimals)
  }
  return roundUp(lacking.times(scale === 100 ? '0.01' : '1'), 0)
}
