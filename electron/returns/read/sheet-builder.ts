import { cellAddress, columnLetters } from '../../../shared/returns/cell-address.ts'
import type { CellNoteCode, CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import type { CellBudget } from './cell-budget.ts'
import { clearCovered, parseMerges } from './merges.ts'
import { Refusal } from './refusal.ts'

/** The size of a sheet of Excel 2007 and later; an address beyond it is no address. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384

const NO_CELLS: CellValue[] = []

/** Takes the cells of a sheet in any order and gives its grid; all zero-based. */
export type SheetBuilder = {
  readonly set: (row: number, column: number, value: CellValue) => void
  readonly note: (row: number, column: number, code: CellNoteCode) => void
  readonly merge: (reference: string) => void
  readonly hideRow: (row: number) => void
  readonly hideColumns: (first: number, last: number) => void
  readonly finish: () => SheetGrid
}

export function sheetBuilder(name: string, hidden: boolean, budget: CellBudget): SheetBuilder {
  const rows: CellValue[][] = []
  const notes: { cell: string; code: CellNoteCode }[] = []
  const merges: string[] = []
  const hiddenRows: number[] = []
  const hiddenSpans: { first: number; last: number }[] = []

  return {
    set: (row, column, value) => {
      if (value === null || value === '') return
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new Refusal('damaged')
      if (typeof value === 'string') budget.text(value)
      if (row >= rows.length) {
        budget.slots(row + 1 - rows.length)
        while (rows.length <= row) rows.push(NO_CELLS)
      }
      let cells = rows[row]
      if (cells === undefined || cells === NO_CELLS) {
        cells = []
        rows[row] = cells
      }
      if (column >= cells.length) {
        budget.slots(column + 1 - cells.length)
        while (cells.length < column) cells.push(null)
        cells.push(value)
      } else {
        cells[column] = value
      }
    },
    note: (row, column, code) => {
      budget.slots(1)
      notes.push({ cell: cellAddress(row, column), code })
    },
    merge: (reference) => {
      budget.slots(1)
      merges.push(reference)
    },
    hideRow: (row) => {
      hiddenRows.push(row)
    },
    hideColumns: (first, last) => {
      hiddenSpans.push({ first, last })
    },
    finish: () => {
      const ranges = parseMerges(merges)
      clearCovered(rows, ranges)
      trim(rows)
      const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
      return {
        name,
        hidden,
        rows,
        merges: ranges.map((range) => range.reference),
        hiddenRows: hiddenRows.filter((row) => row < rows.length).map((row) => row + 1),
        hiddenColumns: hiddenLetters(hiddenSpans, width),
        notes,
      }
    },
  }
}

function trim(rows: CellValue[][]): void {
  for (const cells of rows) {
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop()
}

/** Only columns that hold something: sheets often hide all that lies to the right of the form. */
function hiddenLetters(spans: readonly { first: number; last: number }[], width: number): string[] {
  const columns = new Set<number>()
  for (const { first, last } of spans) {
    for (let column = first; column <= last && column < width; column++) columns.add(column)
  }
  return [...columns].sort((a, b) => a - b).map(columnLetters)
}
