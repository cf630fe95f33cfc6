import { attain, openMeans } from './attain.ts'
import { boundInFew } from './convex.ts'
import { type County, certainlyAbove, chordOf } from './county.ts'

export type FewestSchools = { readonly spread: Float64Array; readonly atLeast: number }

const MOST_SETS = 2000

const countOf = (spread: Float64Array) => spread.reduce((count, units) => count + (units > 0 ? 1 : 0), 0)

/** How many ways there are to choose so many of so many. */
function waysToChoose(of: number, many: number): number {
  let ways = 1
  for (let step = 1; step <= many; step += 1) ways = (ways * (of - many + step)) / step
  return ways
}

function* setsOf(rows: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [index, row] of rows.entries()) {
    for (const rest of setsOf(rows.slice(index + 1), size - 1)) yield [row, ...rest]
  }
}

/**
 * The same number of units in the fewest schools. A bound says how many there are at least; from there the
 * best set by the bound is tried, and every set where there are not too many.
 *
 * @returns how many it is at least: as many as the spread has where that is proved.
 */
export function fewestSchools(
  county: County,
  allowed: Uint8Array,
  units: number,
  known: Float64Array,
): FewestSchools {
  const { from, to } = openMeans(county, allowed, units)
  const chord = chordOf(county, allowed, from, to)
  const rows = [...allowed.keys()].filter((row) => allowed[row] === 1)
  const within = (chosen: readonly number[]) => {
    const set = new Uint8Array(allowed.length)
    for (const row of chosen) set[row] = 1
    return attain(county, set, units)
  }
  const most = countOf(known)
  let atLeast = 1
  for (let size = 1; size < most; size += 1) {
    const few = boundInFew(chord.costs, units, size)
    const tooFew = certainlyAbove(county, chord.base + few.cost, to)
    if (!tooFew) {
      const best = within(few.rows)
      if (best.spread !== null) return { spread: best.spread, atLeast }
      if (waysToChoose(rows.length, size) > MOST_SETS) continue
      let certain = true
      for (const chosen of setsOf(rows, size)) {
        const found = within(chosen)
        if (found.spread !== null) return { spread: found.spread, atLeast }
        certain &&= found.certain
      }
      if (!certain) continue
    }
    if (atLeast === size) atLeast = size + 1
  }
  return { spread: known, atLeast }
}
