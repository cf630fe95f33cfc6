import { parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellNoteCode, SheetGrid } from '../../../shared/returns/workbook.ts'

/** What the reader noted at a cell; built once per sheet, and free for sheets without notes. */
export type CellNotes = (row: number, column: number) => CellNoteCode | null

const NONE: CellNotes = () => null

export function createCellNotes(): (sheet: SheetGrid) => CellNotes {
  const bySheet = new Map<SheetGrid, CellNotes>()
  return (sheet) => {
    const known = bySheet.get(sheet)
    if (known) return known
    const notes = sheet.notes.length === 0 ? NONE : indexed(sheet)
    bySheet.set(sheet, notes)
    return notes
  }
}

function indexed(sheet: SheetGrid): CellNotes {
  const rows = new Map<number, Map<number, CellNoteCode>>()
  for (const { cell, code } of sheet.notes) {
    const { row, column } = parseCellAddress(cell)
    const columns = rows.get(row)
    if (columns) columns.set(column, code)
    else rows.set(row, new Map([[column, code]]))
  }
  return (row, column) => rows.get(row)?.get(column) ?? null
}
