import Big from 'big.js'

/**
 * Exact decimals for every comparison that fixes a verdict (decisions.md, Arithmetic).
 * Sums, differences and products of `Big` are exact; nothing that is judged is ever divided.
 */
export type Decimal = Big

/** @throws Error where the text is not a decimal number. */
export function decimal(value: string | number | Big): Decimal {
  return new Big(value)
}

export const ZERO: Decimal = new Big(0)

/** Half up to `places` decimals, as the forms prescribe for print (std §2.1). */
export function roundHalfUp(value: Decimal, places: number): string {
  return value.toFixed(places, Big.roundHalfUp)
}

/**
 * A quotient for display and for `--json`: 30 decimals, never compared with a limit.
 * @throws Error where the divisor is zero.
 */
export function quotientForDisplay(numerator: Decimal, divisor: Decimal): Decimal {
  const context = Big()
  context.DP = 30
  context.RM = Big.roundHalfUp
  return new context(numerator).div(divisor)
}

/** A cleaned decimal text of a number read from a binary cell: 274.65999999999997 → "274.66". */
export function cleanBinaryNoise(value: number): string {
  return new Big(Number(value.toPrecision(15))).toFixed()
}
