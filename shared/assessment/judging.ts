import { decimal } from '../decimal/decimal.ts'
import type { Assessment, CompositeResult, DispersionResult } from './result.ts'
import type { Standard } from './standard.ts'

/** Whether a single school is judged: some indicator has a threshold (std §0), or none has (std §3.1). */
export function judgesSchools({ indicators }: Pick<Standard, 'indicators'>): boolean {
  return indicators.some(({ thresholds }) => thresholds !== undefined)
}

/** What is asked of a school as a whole. */
export type SchoolRule = {
  /** How many indicators it is judged by. */
  readonly judged: number
  /** How many of them it has to meet at least; the others reach their floor. */
  readonly minimum: number
  /** Each of them has to be met: none may stay at a floor, or the floor is the threshold itself. */
  readonly each: boolean
}

export function schoolRuleOf({
  indicators,
  minimumMet,
  floorShare,
}: Pick<Standard, 'indicators' | 'minimumMet' | 'floorShare'>): SchoolRule {
  const judged = indicators.filter(({ thresholds }) => thresholds !== undefined).length
  const each = minimumMet >= judged || decimal(floorShare).gte(1)
  return { judged, minimum: each ? judged : minimumMet, each }
}

/** Whether the mean of the coefficients decides (std §3.1), or each of them (std §0). */
export function compositeDecides({ dispersion }: Pick<Standard, 'dispersion'>): boolean {
  return dispersion.decides === 'composite'
}

/** The coefficients by which the dispersion is judged. */
export function decidingCoefficients(
  standard: Pick<Standard, 'dispersion'>,
  { dispersion, composite }: Pick<Assessment, 'dispersion' | 'composite'>,
): readonly (DispersionResult | CompositeResult)[] {
  return compositeDecides(standard) ? composite : dispersion
}
