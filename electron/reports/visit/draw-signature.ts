import { createJimp } from '@jimp/core'
import png from '@jimp/js-png'
import { type Drawn, penPoints } from './pen-points.ts'

const MOST_WIDTH = 480
const MOST_HEIGHT = 240
const PEN_RADIUS = 1.9

/** A drawn signature as a PNG: black ink on white paper, as wide and high as the box that it was drawn in. */
export async function drawSignature(drawn: Drawn): Promise<Buffer> {
  const scale = Math.min(MOST_WIDTH / drawn.width, MOST_HEIGHT / drawn.height)
  const width = Math.max(1, Math.round(drawn.width * scale))
  const height = Math.max(1, Math.round(drawn.height * scale))
  const ink = new Float32Array(width * height)
  const reach = Math.ceil(PEN_RADIUS + 1)
  for (const [x, y] of penPoints(drawn, scale)) {
    const [left, top] = [Math.max(0, Math.floor(x) - reach), Math.max(0, Math.floor(y) - reach)]
    for (let row = top; row < Math.min(height, top + 2 * reach + 2); row += 1) {
      for (let column = left; column < Math.min(width, left + 2 * reach + 2); column += 1) {
        const covered = PEN_RADIUS + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y)
        const place = row * width + column
        ink[place] = Math.max(ink[place] ?? 0, Math.min(1, covered))
      }
    }
  }
  const Picture = createJimp({ formats: [png] })
  const picture = new Picture({ width, height, color: 0xffffffff })
  ink.forEach((covered, place) => {
    const grey = Math.round(255 * (1 - covered))
    picture.bitmap.data.fill(grey, place * 4, place * 4 + 3)
  })
  return picture.getBuffer('image/png')
}
