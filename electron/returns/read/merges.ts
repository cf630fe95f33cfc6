import type { CellValue } from '../../../shared/returns/workbook.ts'
import { Refusal } from './refusal.ts'

export type MergedRange = {
  readonly reference: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/

/** Merged ranges of more than one cell; a reference that cannot be read merges nothing and is left out. */
export function parseMerges(references: readonly string[]): MergedRange[] {
  const ranges: MergedRange[] = []
  for (const reference of references) {
    const [, left, top, right, bottom] = REFERENCE.exec(reference) ?? []
    if (!left || !top || !right || !bottom) continue
    const range = {
      reference: `${left}${top}:${right}${bottom}`,
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Number(bottom) - 1,
      right: columnIndex(right),
    }
    if (range.bottom > range.top || range.right > range.left) ranges.push(range)
  }
  return ranges
}

/**
 * Empties the cells that a merge covers. Ranges that do not overlap visit a place once; the few that
 * writers repeat are borne, but not thousands laid over one another, which Excel would call damaged too.
 */
export function clearCovered(rows: readonly CellValue[][], ranges: readonly MergedRange[]): void {
  let places = 100_000
  for (const cells of rows) places += cells.length + 1
  let visits = places * 4
  for (const { top, left, bottom, right } of ranges) {
    const last = Math.min(bottom, rows.length - 1)
    for (let row = top; row <= last; row++) {
      const cells = rows[row]
      if (!cells) continue
      const end = Math.min(right, cells.length - 1)
      for (let column = row === top ? left + 1 : left; column <= end; column++) cells[column] = null
      visits -= Math.max(1, end - left + 1)
      if (visits < 0) throw new Refusal('damaged')
    }
  }
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
