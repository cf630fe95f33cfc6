/** A value as it stands in a cell: formulas give their cached value, dates `YYYY-MM-DD` text. */
export type CellValue = string | number | boolean | null

/** Formats that `readWorkbook` tells apart by content (product §4). */
export const WORKBOOK_FORMATS = ['xlsx', 'xlsm', 'xls', 'et', 'csv', 'tsv'] as const
export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number]

/** What was seen while reading a cell and must be told: `formulaWithoutValue` blocks, the rest are notes. */
export const CELL_NOTE_CODES = ['formulaWithoutValue', 'errorCell'] as const
export type CellNoteCode = (typeof CELL_NOTE_CODES)[number]

export type SheetGrid = {
  readonly name: string
  /** Hidden or veryHidden. */
  readonly hidden: boolean
  /** `rows[0]` is row 1 from column A; trailing nulls and trailing empty rows are cut. */
  readonly rows: readonly (readonly CellValue[])[]
  /** Merged ranges as A1 references, e.g. `B2:D2`; the value stands in the first cell only. */
  readonly merges: readonly string[]
  /** Row numbers (1-based) and column letters that are hidden; they are read all the same. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
  readonly notes: readonly { readonly cell: string; readonly code: CellNoteCode }[]
}

/** How a text file was taken apart (product §4); workbooks have none. */
export type TextForm = {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'
  readonly delimiter: ',' | '\t' | ';' | '|'
  /** Fields of most lines; the lines above the first such line are a preamble. */
  readonly width: number
  readonly preambleLines: number
  /** 1-based rows below the preamble with more or fewer fields than most; empty ones are not meant. */
  readonly longerRows: readonly number[]
  readonly shorterRows: readonly number[]
}

export type WorkbookGrid = {
  readonly format: WorkbookFormat
  readonly text?: TextForm
  readonly sheets: readonly SheetGrid[]
}
