/** A fraction of whole numbers: arithmetic that rounds nothing and shares nothing with the product. */
export type Rational = { readonly top: bigint; readonly bottom: bigint }

export function rational(text: string | number): Rational {
  const [whole = '0', decimals = ''] = String(text).split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

export const add = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})
export const negate = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom })
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))
export const multiply = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
})
export const divide = (a: Rational, b: Rational): Rational =>
  b.top < 0n
    ? { top: -a.top * b.bottom, bottom: a.bottom * -b.top }
    : { top: a.top * b.bottom, bottom: a.bottom * b.top }

/** Negative, zero or positive, as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function toNumber({ top, bottom }: Rational): number {
  const scaled = (top * 10n ** 25n) / bottom
  return Number(scaled) / 1e25
}

export const total = (values: readonly Rational[]): Rational => values.reduce(add, rational(0))
