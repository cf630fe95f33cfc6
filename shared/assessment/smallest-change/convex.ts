/** Cost of k units in each row: `a`·k² + `b`·k, convex, and what row by row may take units. */
export type Costs = { readonly a: Float64Array; readonly b: Float64Array; readonly allowed: Uint8Array }

const ROUNDS = 64

/** The units of a row of which each costs at most `price`: marginal costs a·(2k + 1) + b rise with k. */
function unitsAt(a: number, b: number, price: number): number {
  return price < a + b ? 0 : Math.floor((price - b - a) / (2 * a)) + 1
}

/**
 * The cheapest way to spread `total` whole units: always the unit that costs least next. Exact, because
 * the costs are separable and convex; found by the price at which the count is reached.
 */
export function spreadUnits({ a, b, allowed }: Costs, total: number): Float64Array {
  const spread = new Float64Array(a.length)
  let low = Number.POSITIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (let row = 0; row < a.length; row += 1) {
    if (allowed[row] !== 1) continue
    low = Math.min(low, (a[row] as number) + (b[row] as number))
    high = Math.min(high, (a[row] as number) * (2 * total + 1) + (b[row] as number))
  }
  if (low === Number.POSITIVE_INFINITY || total === 0) return spread
  low -= Math.abs(low) * 1e-12 + Number.MIN_VALUE
  for (let round = 0; round < ROUNDS; round += 1) {
    const price = (low + high) / 2
    let count = 0
    for (let row = 0; row < a.length; row += 1) {
      if (allowed[row] === 1) count += unitsAt(a[row] as number, b[row] as number, price)
    }
    if (count > total) high = price
    else low = price
  }
  let left = total
  for (let row = 0; row < a.length; row += 1) {
    if (allowed[row] !== 1) continue
    spread[row] = unitsAt(a[row] as number, b[row] as number, low)
    left -= spread[row] as number
  }
  for (; left > 0; left -= 1) {
    let next = -1
    let least = Number.POSITIVE_INFINITY
    for (let row = 0; row < a.length; row += 1) {
      if (allowed[row] !== 1) continue
      const cost = (a[row] as number) * (2 * (spread[row] as number) + 1) + (b[row] as number)
      if (cost < least) [next, least] = [row, cost]
    }
    if (next === -1) break
    spread[next] = (spread[next] as number) + 1
  }
  return spread
}

/** The same with units that can be parted: the level to which every row is filled. */
export function spreadAmount({ a, b, allowed }: Costs, total: number): Float64Array {
  let low = Number.POSITIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (let row = 0; row < a.length; row += 1) {
    if (allowed[row] !== 1) continue
    low = Math.min(low, b[row] as number)
    high = Math.min(high, 2 * (a[row] as number) * total + (b[row] as number))
  }
  const at = (row: number, price: number) =>
    allowed[row] === 1 ? Math.max(0, (price - (b[row] as number)) / (2 * (a[row] as number))) : 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const price = (low + high) / 2
    let amount = 0
    for (let row = 0; row < a.length; row += 1) amount += at(row, price)
    if (amount > total) high = price
    else low = price
  }
  return a.map((_, row) => at(row, low))
}

/** What a spread costs. */
export function costOf({ a, b }: Costs, spread: Float64Array): number {
  let cost = 0
  for (let row = 0; row < a.length; row += 1) {
    const units = spread[row] as number
    cost += ((a[row] as number) * units + (b[row] as number)) * units
  }
  return cost
}

/**
 * A lower bound of what `total` units cost in at most `most` rows: whatever a unit is worth, only the
 * rows that gain most by it count (Lagrange; the best price is searched).
 * @returns the bound, and those rows.
 */
export function boundInFew(
  { a, b, allowed }: Costs,
  total: number,
  most: number,
): { readonly cost: number; readonly rows: readonly number[] } {
  const at = (price: number) => {
    const gains: { row: number; gain: number }[] = []
    for (let row = 0; row < a.length; row += 1) {
      if (allowed[row] !== 1) continue
      const units = unitsAt(a[row] as number, b[row] as number, price)
      const gain = units * (price - (a[row] as number) * units - (b[row] as number))
      if (units > 0) gains.push({ row, gain })
    }
    gains.sort((one, other) => other.gain - one.gain)
    const chosen = gains.slice(0, most)
    return {
      cost: price * total - chosen.reduce((sum, { gain }) => sum + gain, 0),
      rows: chosen.map(({ row }) => row),
    }
  }
  let low = Math.min(...a.map((value, row) => value + (b[row] as number)))
  let high = Math.max(...a.map((value, row) => value * (2 * total + 1) + (b[row] as number)))
  // The bound is concave in the price.
  for (let round = 0; round < ROUNDS; round += 1) {
    const [third, more] = [low + (high - low) / 3, high - (high - low) / 3]
    if (at(third).cost < at(more).cost) low = third
    else high = more
  }
  return at((low + high) / 2)
}
