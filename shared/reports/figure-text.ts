import { decimal, roundHalfUp } from '../decimal/decimal.ts'

/** Stands where there is no figure. */
export const NO_FIGURE = '—'

/** A figure half up with the decimals that the form prescribes (std §2.1), or null where there is none. */
export function figureText(value: number | null, decimals: number): string | null {
  return value === null ? null : roundHalfUp(decimal(value), decimals)
}

/** A share such as "0.85" as "85%". */
export function percentText(share: string): string {
  return `${decimal(share).times(100).toFixed()}%`
}
