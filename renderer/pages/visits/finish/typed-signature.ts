export type Drawn = { readonly path: string; readonly width: number; readonly height: number }

const FONT = "72px 'KaiTi', 'STKaiti', 'Noto Sans SC Variable', serif"
const HEIGHT = 110
const MARGIN = 16
const LINE = 2
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
  pen.font = FONT
  canvas.width = Math.ceil(pen.measureText(name).width) + 2 * MARGIN
  canvas.height = HEIGHT
  pen.font = FONT
  pen.textBaseline = 'middle'
  pen.fillText(name, MARGIN, HEIGHT / 2)
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
