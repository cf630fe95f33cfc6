import type { CellValue } from '../../../../shared/returns/workbook.ts'

/**
 * Some rows on their way out of the worker. Each text crosses once per workbook and is named by its place
 * in the list of all texts: a structured clone of the rows would copy it for every cell that shows it.
 */
export type RowChunk = {
  readonly lengths: Uint32Array<ArrayBuffer>
  readonly kinds: Uint8Array<ArrayBuffer>
  /** The number, or the place of the text. */
  readonly values: Float64Array<ArrayBuffer>
  readonly newTexts: readonly string[]
}

// 0 is an empty place.
const NUMBER = 1
const TEXT = 2
const TRUE = 3
const FALSE = 4

/** Packs rows of one workbook; chunks must be unpacked in the order in which they were packed. */
export function rowPacker(): (rows: readonly (readonly CellValue[])[]) => RowChunk {
  const places = new Map<string, number>()
  return (rows) => {
    const newTexts: string[] = []
    const lengths = Uint32Array.from(rows, (cells) => cells.length)
    const count = lengths.reduce((sum, length) => sum + length, 0)
    const kinds = new Uint8Array(count)
    const values = new Float64Array(count)
    let at = 0
    for (const cells of rows) {
      for (const value of cells) {
        if (typeof value === 'number') {
          kinds[at] = NUMBER
          values[at] = value
        } else if (typeof value === 'string') {
          let place = places.get(value)
          if (place === undefined) {
            place = places.size
            places.set(value, place)
            newTexts.push(value)
          }
          kinds[at] = TEXT
          values[at] = place
        } else if (value !== null) {
          kinds[at] = value ? TRUE : FALSE
        }
        at++
      }
    }
    return { lengths, kinds, values, newTexts }
  }
}

const NO_CELLS: readonly CellValue[] = []

export function rowUnpacker(): (chunk: RowChunk) => (readonly CellValue[])[] {
  const texts: string[] = []
  return ({ lengths, kinds, values, newTexts }) => {
    for (const text of newTexts) texts.push(text)
    const rows: (readonly CellValue[])[] = []
    let at = 0
    for (const length of lengths) {
      if (length === 0) {
        rows.push(NO_CELLS)
        continue
      }
      const cells: CellValue[] = []
      for (const end = at + length; at < end; at++) cells.push(unpack(kinds[at], values[at] ?? 0, texts))
      rows.push(cells)
    }
    return rows
  }
}

function unpack(kind: number | undefined, value: number, texts: readonly string[]): CellValue {
  switch (kind) {
    case NUMBER:
      return value
    case TEXT:
      return texts[value] ?? null
    case TRUE:
      return true
    case FALSE:
      return false
    default:
      return null
  }
}
