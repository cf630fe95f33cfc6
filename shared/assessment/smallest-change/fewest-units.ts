import { attain } from './attain.ts'
import type { County } from './county.ts'

export type FewestUnits = {
  readonly units: number
  readonly spread: Float64Array
  /** Fewer than this are certainly not enough. */
  readonly atLeast: number
}

const MOST_STEPS = 4000
const MOST_UNITS = 2 ** 40

/**
 * The fewest units that reach the limit. With units that can be parted, what reaches it is convex, so a
 * number that is certainly too small makes every smaller one too small: that bound is found by halving.
 * From there each whole number is tried.
 *
 * @returns null where no number of units does: no row can take one.
 */
export function fewestUnits(county: County, allowed: Uint8Array): FewestUnits | null {
  if (!allowed.includes(1)) return null
  const tooFew = (total: number) => {
    const attained = attain(county, allowed, total, false)
    return attained.spread === null && attained.certain
  }
  let high = 1
  while (tooFew(high)) {
    high *= 2
    if (high > MOST_UNITS) return null
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (tooFew(middle)) low = middle
    else high = middle
  }
  let atLeast = low + 1
  let stride = 1
  for (let units = low + 1, step = 0; units <= MOST_UNITS; units += stride, step += 1) {
    const attained = attain(county, allowed, units)
    if (attained.spread !== null) return { units, spread: attained.spread, atLeast }
    if (attained.certain && stride === 1 && atLeast === units) atLeast = units + 1
    // What is found by longer strides is said to be near the least only.
    if (step > MOST_STEPS) stride *= 2
  }
  return null
}
