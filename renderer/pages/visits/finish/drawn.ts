/** A signature as lines: the `d` of an SVG path in a box. */
export type Drawn = { readonly path: string; readonly width: number; readonly height: number }

const POINT = /([ML])(-?\d+) (-?\d+)/g
const MARGIN = 12

/** The same lines in the smallest box that holds them. */
export function cropped({ path, width, height }: Drawn): Drawn {
  const points = [...path.matchAll(POINT)].map(([, command = 'L', x = '0', y = '0']) => ({
    command,
    x: Number(x),
    y: Number(y),
  }))
  if (points.length === 0) return { path, width, height }
  const left = Math.min(...points.map(({ x }) => x)) - MARGIN
  const top = Math.min(...points.map(({ y }) => y)) - MARGIN
  return {
    path: points.map(({ command, x, y }) => `${command}${x - left} ${y - top}`).join(''),
    width: Math.max(...points.map(({ x }) => x)) - left + MARGIN,
    height: Math.max(...points.map(({ y }) => y)) - top + MARGIN,
  }
}
