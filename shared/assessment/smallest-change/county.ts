import { dispersionOf } from '../dispersion.ts'
import { type Costs, costOf } from './convex.ts'
import type { CountyRow } from './county-rows.ts'

/** The rows as columns: figure now, what a unit adds to it, weight. */
export type County = {
  readonly rows: readonly CountyRow[]
  readonly figures: Float64Array
  readonly perUnit: Float64Array
  readonly weights: Float64Array
  /** 1 + limit². */
  readonly factor: number
  readonly limit: number
}

export function countyOf(rows: readonly CountyRow[], limit: number): County {
  const students = rows.reduce((sum, row) => sum + row.students, 0)
  return {
    rows,
    figures: Float64Array.from(rows, (row) => row.numerator / row.denominator),
    perUnit: Float64Array.from(rows, (row) => row.perUnit / row.denominator),
    weights: Float64Array.from(rows, (row) => row.students / students),
    factor: 1 + limit * limit,
    limit,
  }
}

/** The coefficient after so many units in each row, as an assessment calculates it. */
export function coefficientOf({ rows }: County, spread: Float64Array): number | null {
  const values = Float64Array.from(
    rows,
    (row, index) => (row.numerator + row.perUnit * (spread[index] as number)) / row.denominator,
  )
  return dispersionOf(
    values,
    Float64Array.from(rows, ({ students }) => students),
  ).coefficient
}

export function reaches(county: County, spread: Float64Array): boolean {
  const coefficient = coefficientOf(county, spread)
  return coefficient !== null && coefficient <= county.limit
}

/**
 * The coefficient is within its limit where Σw·X² ≤ factor × (Σw·X)². For means between `from` and `to`
 * the square of the mean lies under its chord, (from + to)·mean − from·to, so that Σw·X² less the chord is
 * a lower bound that is separable and convex in the units. At one mean only, it is no bound but the thing.
 */
export type Chord = { readonly costs: Costs; readonly base: number }

export function chordOf(county: County, allowed: Uint8Array, from: number, to: number): Chord {
  const { figures, perUnit, weights, factor } = county
  const slope = factor * (from + to)
  let base = factor * from * to
  for (let row = 0; row < figures.length; row += 1) {
    const figure = figures[row] as number
    base += (weights[row] as number) * figure * (figure - slope)
  }
  const a = weights.map((weight, row) => weight * (perUnit[row] as number) ** 2)
  const b = weights.map(
    (weight, row) => weight * (perUnit[row] as number) * (2 * (figures[row] as number) - slope),
  )
  return { costs: { a, b, allowed }, base }
}

/** Above this, a bound is above zero whatever the roundings were. */
export function certainlyAbove(county: County, bound: number, mean: number): boolean {
  return bound > 1e-11 * county.factor * mean * mean
}

export function boundOf({ costs, base }: Chord, spread: Float64Array): number {
  return base + costOf(costs, spread)
}

/** The mean now, and between which means `total` units can bring it. */
export function meansAfter({ figures, perUnit, weights }: County, allowed: Uint8Array, total: number) {
  let mean = 0
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (let row = 0; row < figures.length; row += 1) {
    const weight = weights[row] as number
    mean += weight * (figures[row] as number)
    if (allowed[row] !== 1) continue
    least = Math.min(least, weight * (perUnit[row] as number))
    most = Math.max(most, weight * (perUnit[row] as number))
  }
  return { from: mean + total * Math.min(least, most), to: mean + total * most }
}
