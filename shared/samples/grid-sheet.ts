import type { CellValue } from '../returns/workbook.ts'

/** A sheet to be written: values in rows from A1, with the ranges that are merged. */
export type GridSheet = {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  /** A1 references; the value stands in the first cell. */
  readonly merges: readonly string[]
  /** Widths of the columns in characters. */
  readonly columnWidths: readonly number[]
  /** Rows at the top, and columns at the left, that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
}
