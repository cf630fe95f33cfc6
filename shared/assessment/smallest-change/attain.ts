import { spreadAmount, spreadUnits } from './convex.ts'
import { boundOf, type County, certainlyAbove, chordOf, meansAfter, reaches } from './county.ts'

/** Ranges are halved so often to find where an answer can lie. */
const HALVINGS = 8

/** Between which means an answer of `total` units can lie at all: what is certainly none is left out. */
export function openMeans(county: County, allowed: Uint8Array, total: number) {
  const { from, to } = meansAfter(county, allowed, total)
  const open = { from: to, to: from }
  const look = (low: number, high: number, halvings: number) => {
    const chord = chordOf(county, allowed, low, high)
    if (certainlyAbove(county, boundOf(chord, spreadUnits(chord.costs, total)), high)) return
    if (halvings === 0 || low === high) {
      open.from = Math.min(open.from, low)
      open.to = Math.max(open.to, high)
      return
    }
    look(low, (low + high) / 2, halvings - 1)
    look((low + high) / 2, high, halvings - 1)
  }
  look(from, to, HALVINGS)
  return open.from <= open.to ? open : { from, to }
}

/** A spread that reaches the limit; or none, and whether that is certain. */
export type Attained =
  | { readonly spread: Float64Array }
  | { readonly spread: null; readonly certain: boolean }

const MOST_PARTS = 400

/**
 * Whether `total` units, in allowed rows, can bring the coefficient to its limit. Where every unit moves
 * the mean alike there is one mean, and one spread answers it. Where units are split between stages the
 * means are searched: a range whose bound is above zero holds no answer, any other is halved.
 */
export function attain(county: County, allowed: Uint8Array, total: number, whole = true): Attained {
  const { from, to } = meansAfter(county, allowed, total)
  const ranges: (readonly [number, number])[] = [[from, to]]
  let certain = true
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const range = ranges.pop()
    if (range === undefined) return { spread: null, certain }
    const [low, high] = range
    const chord = chordOf(county, allowed, low, high)
    const spread = whole ? spreadUnits(chord.costs, total) : spreadAmount(chord.costs, total)
    if (certainlyAbove(county, boundOf(chord, spread), high)) continue
    if (reaches(county, spread)) return { spread }
    if (high - low <= 1e-9 * high) certain = false
    else ranges.push([(low + high) / 2, high], [low, (low + high) / 2])
  }
  return { spread: null, certain: false }
}
