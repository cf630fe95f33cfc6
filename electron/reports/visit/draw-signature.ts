import { createJimp } from '@jimp/core'
import png from '@jimp/js-png'
import { type Drawn, penPoints } from './pen-points.ts'

/** Every signature gets the same paper, however long or high it was drawn. */
const PAPER = { width: 460, height: 200 }
/** Half the width of the pen with which the screen draws, in units of the drawing. */
const PEN_RADIUS = 2
const THINNEST = 0.9
const LARGEST_SCALE = 2

/** A drawn signature as a PNG: black ink in the middle of white paper. */
export async function drawSignature(drawn: Drawn): Promise<Buffer> {
  const { width, height } = PAPER
  const scale = Math.min(width / drawn.width, height / drawn.height, LARGEST_SCALE)
  const [aside, above] = [(width - drawn.width * scale) / 2, (height - drawn.height * scale) / 2]
  const radius = Math.max(THINNEST, PEN_RADIUS * scale)
  const reach = Math.ceil(radius + 1)
  const ink = new Float32Array(width * height)
  for (const [penX, penY] of penPoints(drawn, scale)) {
    const [x, y] = [penX + aside, penY + above]
    const [left, top] = [Math.floor(x) - reach, Math.floor(y) - reach]
    for (let row = Math.max(0, top); row < Math.min(height, top + 2 * reach + 2); row += 1) {
      for (let column = Math.max(0, left); column < Math.min(width, left + 2 * reach + 2); column += 1) {
        const covered = radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y)
        const place = row * width + column
        ink[place] = Math.max(ink[place] ?? 0, Math.min(1, covered))
      }
    }
  }
  const Picture = createJimp({ formats: [png] })
  const picture = new Picture({ width, height, color: 0xffffffff })
  ink.forEach((covered, place) => {
    picture.bitmap.data.fill(Math.round(255 * (1 - covered)), place * 4, place * 4 + 3)
  })
  return picture.getBuffer('image/png')
}
