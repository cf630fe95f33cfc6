const WIDTH = 600
const HEIGHT = 150
const EDGE = 40
const TOP = 28
const BOTTOM = 30

/** Places on the drawing: the years from left to right, the lowest value at the foot. */
export function chartScale(years: number, values: readonly number[]) {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const range = high - low || 1
  return {
    width: WIDTH,
    height: HEIGHT,
    x: (index: number) => (years < 2 ? WIDTH / 2 : EDGE + (index / (years - 1)) * (WIDTH - 2 * EDGE)),
    y: (value: number) => HEIGHT - BOTTOM - ((value - low) / range) * (HEIGHT - BOTTOM - TOP),
  }
}

/** Points of the unbroken parts of a line; a value that is not known parts them, and a year that is not there. */
export function linesOf(
  years: readonly number[],
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const parts: string[][] = [[]]
  values.forEach((value, index) => {
    const follows = index === 0 || years[index] === (years[index - 1] ?? 0) + 1
    if (value === null || !follows) parts.push([])
    if (value !== null) parts.at(-1)?.push(`${x(index)},${y(value)}`)
  })
  return parts.filter((part) => part.length > 1).map((part) => part.join(' '))
}
