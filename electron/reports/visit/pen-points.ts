import type { VisitSignature } from '../../../shared/visits/signature.ts'

export type Drawn = Pick<VisitSignature, 'path' | 'width' | 'height'>
type Point = readonly [x: number, y: number]

/** Coordinates that each command of the path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }
const CURVE_STEPS = 12
/** Points closer than a pen is wide make a line. */
const STEP = 0.5

function bezier(points: readonly Point[], at: number): Point {
  if (points.length === 1) return points[0] ?? [0, 0]
  const between = points.slice(1).map((point, index): Point => {
    const before = points[index] ?? point
    return [before[0] + (point[0] - before[0]) * at, before[1] + (point[1] - before[1]) * at]
  })
  return bezier(between, at)
}

/** The path as strokes of straight lines. Coordinates outside the box are taken to its edge. */
function strokesOf({ path, width, height }: Drawn): readonly (readonly Point[])[] {
  const strokes: Point[][] = []
  const inBox = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  for (const [, command = '', rest = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const takes = TAKES[command] ?? 0
    if (command === 'Z') {
      const stroke = strokes.at(-1)
      if (stroke?.[0]) stroke.push(stroke[0])
    }
    for (let index = 0; takes > 0 && index + takes <= numbers.length; index += takes) {
      const given = Array.from({ length: takes / 2 }, (_, pair): Point => {
        const x = numbers[index + pair * 2] ?? 0
        const y = numbers[index + pair * 2 + 1] ?? 0
        return [inBox(x, width), inBox(y, height)]
      })
      const [first] = given
      if (first === undefined) continue
      const stroke = strokes.at(-1)
      const from = stroke?.at(-1)
      if (stroke === undefined || from === undefined || (command === 'M' && index === 0))
        strokes.push([first])
      else if (given.length === 1) stroke.push(first)
      else {
        for (let step = 1; step <= CURVE_STEPS; step += 1) {
          stroke.push(bezier([from, ...given], step / CURVE_STEPS))
        }
      }
    }
  }
  return strokes
}

/** Where the pen touches the paper, so close that a line is seen. @param scale pixels to a unit of the box. */
export function* penPoints(drawn: Drawn, scale: number): Generator<Point> {
  for (const stroke of strokesOf(drawn)) {
    let [x, y] = stroke[0] ?? [0, 0]
    yield [x * scale, y * scale]
    for (const [nextX, nextY] of stroke.slice(1)) {
      const steps = Math.ceil((Math.hypot(nextX - x, nextY - y) * scale) / STEP)
      for (let step = 1; step <= steps; step += 1) {
        yield [(x + ((nextX - x) * step) / steps) * scale, (y + ((nextY - y) * step) / steps) * scale]
      }
      ;[x, y] = [nextX, nextY]
    }
  }
}
