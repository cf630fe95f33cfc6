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

/** Away from zero to `places` decimals: what is missing of something that is only had whole. */
export function roundUp(value: Decimal, places: number): string {
  return value.toFixed(places, Big.roundUp)
}

const context = (places: number, rounding: 0 | 1 | 2 | 3) => {
  const created = Big()
  created.DP = places
  created.RM = rounding
  return created
}

const DISPLAY = context(30, Big.roundHalfUp)
const HALF_UP = Array.from({ length: 7 }, (_, places) => context(places, Big.roundHalfUp))
const UP = Array.from({ length: 7 }, (_, places) => context(places, Big.roundUp))

/**
 * A quotient for display and for `--json`: 30 decimals, never compared with a limit.
 * @throws Error where the divisor is zero.
 */
export function quotientForDisplay(numerator: Decimal, divisor: Decimal): Decimal {
  return new DISPLAY(numerator).div(divisor)
}

/**
 * The true quotient rounded half up once, from all its digits: no rounding of a rounded figure.
 * @throws Error where the divisor is zero.
 */
export function quotientHalfUp(numerator: Decimal, divisor: Decimal, places: number): string {
  const rounding = HALF_UP[places] ?? context(places, Big.roundHalfUp)
  return new rounding(numerator).div(divisor).toFixed(places)
}

/**
 * The smallest decimal of `places` decimals that is not under the quotient of two positive decimals:
 * what has to be added so that it is enough.
 * @throws Error where the divisor is zero.
 */
export function quotientUp(numerator: Decimal, divisor: Decimal, places: number): string {
  const rounding = UP[places] ?? context(places, Big.roundUp)
  return new rounding(numerator).div(divisor).toFixed(places)
}

/** A cleaned decimal text of a number read from a binary cell: 274.65999999999997 → "274.66". */
export function cleanBinaryNoise(value: number): string {
  return new Big(Number(value.toPrecision(15))).toFixed()
}
