import type { Assessment, CompositeResult, DispersionResult } from './result.ts'
import type { Standard } from './standard.ts'

/** Whether a single school is judged: some indicator has a threshold (std §0), or none has (std §3.1). */
export function judgesSchools({ indicators }: Pick<Standard, 'indicators'>): boolean {
  return indicators.some(({ thresholds }) => thresholds !== undefined)
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
