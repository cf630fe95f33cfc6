import { cellAddress, parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { Orientation } from '../../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'

/**
 * A sheet so that each row is a school: as it stands, or turned on its diagonal where schools stand in
 * columns. One table has one way of being read; only its cells are turned back.
 */
export type OrientedSheet = {
  /** As it stands in the file. */
  readonly source: SheetGrid
  readonly grid: SheetGrid
  /** The cell of the file behind a place of `grid`. */
  readonly place: (row: number, column: number) => { readonly row: number; readonly column: number }
}

/** A sheet that is longer holds rows of schools and no form; turning it would only cost memory. */
const LONGEST_FORM = 2000

export function orient(sheet: SheetGrid, orientation: Orientation): OrientedSheet {
  return orientation === 'rows'
    ? { source: sheet, grid: sheet, place: (row, column) => ({ row, column }) }
    : { source: sheet, grid: turned(sheet), place: (row, column) => ({ row: column, column: row }) }
}

/** The address in the file of an address in the turned sheet. */
export function addressInFile(sheet: OrientedSheet, cell: string): string {
  const { row, column } = parseCellAddress(cell)
  const place = sheet.place(row, column)
  return cellAddress(place.row, place.column)
}

function turned(sheet: SheetGrid): SheetGrid {
  const rows = sheet.rows.slice(0, LONGEST_FORM)
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  return {
    ...sheet,
    rows: Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? null)),
    merges: sheet.merges.map((range) => range.split(':').map(turnedAddress).join(':')),
    notes: sheet.notes.map(({ cell, code }) => ({ cell: turnedAddress(cell), code })),
    hiddenRows: [],
    hiddenColumns: [],
  }
}

function turnedAddress(cell: string): string {
  const { row, column } = parseCellAddress(cell)
  return cellAddress(column, row)
}
