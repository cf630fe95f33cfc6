import type { Drawn } from './drawn.ts'

const TYPEFACES = "'KaiTi', 'STKaiti', 'Noto Sans SC Variable', serif"
/** Long names are drawn smaller, so that they stay a short path. */
const SIZES = { short: 200, long: 100 }
const SHORT_NAME = 6
const MARGIN = 16
/** Distance of the runs: as wide as the stroke that draws them. */
const LINE = 3
const DARK = 128
const CHANNELS = 4

/**
 * A typed name as the lines of a drawing, for who cannot write on the screen: each stroke is a run of ink of
 * the letters. Null where there is nothing to draw or no place to draw it.
 */
export function typedSignature(name: string): Drawn | null {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null || name.trim() === '') return null
  const size = name.length <= SHORT_NAME ? SIZES.short : SIZES.long
  pen.font = `${size}px ${TYPEFACES}`
  canvas.width = Math.ceil(pen.measureText(name).width) + 2 * MARGIN
  canvas.height = size + 2 * MARGIN
  // Changing the size of a canvas resets its pen.
  pen.font = `${size}px ${TYPEFACES}`
  pen.textBaseline = 'middle'
  pen.fillText(name, MARGIN, canvas.height / 2)
  const { width, height } = canvas
  const ink = pen.getImageData(0, 0, width, height).data
  const isInk = (x: number, y: number) => (ink[(y * width + x) * CHANNELS + CHANNELS - 1] ?? 0) > DARK
  const strokes: string[] = []
  for (let y = 0; y < height; y += LINE) {
    let start: number | null = null
    for (let x = 0; x <= width; x += 1) {
      const inked = x < width && isInk(x, y)
      if (inked && start === null) start = x
      if (!inked && start !== null) {
        strokes.push(`M${start} ${y}L${x} ${y}`)
        start = null
      }
    }
  }
  return strokes.length === 0 ? null : { path: strokes.join(''), width, height }
}
