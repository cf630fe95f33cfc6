import type { CellValue } from './workbook.ts'

/** What may be entered in a cell of a form. */
export type InputRule =
  | { readonly kind: 'count'; readonly minimum: number; readonly maximum: number | null }
  | { readonly kind: 'amount'; readonly maximum: number | null }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly longest: number }

/** A cell with what is known; it is locked unless something may be entered. */
export type FormCell = {
  readonly value: CellValue
  readonly input?: InputRule
  /** Stands there for comparison and is not read. */
  readonly faded?: boolean
}

/** A sheet that a school fills in. */
export type FormSheet = {
  readonly name: string
  readonly title: string
  /** What has to be known before one begins, a line each. */
  readonly lines: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly FormCell[])[]
  /** In characters; Chinese ones are two wide. */
  readonly columnWidths: readonly number[]
  /** Rows may be added and taken out. */
  readonly growing: boolean
}
