import { columnLetters } from '../../../shared/returns/cell-address.ts'

/** What a cell looks like: `input` is what somebody may change to see what follows. */
export type FormulaLook = 'title' | 'heading' | 'note' | 'head' | 'text' | 'input' | 'figure' | 'verdict'

/**
 * A cell: a value or, with `formula` (without its sign of equality), what the formula gives. An empty text
 * is what a formula gives that lacks a value.
 */
export type FormulaCell = {
  readonly value: string | number | null
  readonly formula?: string
  readonly look: FormulaLook
  /** Of the number as it is shown; the cell holds all of it. */
  readonly decimals?: number
}

export type FormulaRow = readonly FormulaCell[]

export type FormulaSheet = {
  readonly name: string
  /** Characters of each column. */
  readonly widths: readonly number[]
  readonly rows: readonly FormulaRow[]
  /** Rows that stay in sight. */
  readonly frozen: number
  /** First and last row of the table that can be filtered. */
  readonly filter: readonly [number, number] | null
}

export const text = (value: string | null): FormulaCell => ({ value, look: 'text' })
export const head = (value: string): FormulaCell => ({ value, look: 'head' })
export const line = (value: string, look: 'title' | 'heading' | 'note'): FormulaRow => [{ value, look }]

export const input = (value: number | null, decimals?: number): FormulaCell => ({
  value,
  look: 'input',
  ...(decimals === undefined ? {} : { decimals }),
})

export const figure = (formula: string, value: number | null, decimals?: number): FormulaCell => ({
  formula,
  value: value ?? '',
  look: 'figure',
  ...(decimals === undefined ? {} : { decimals }),
})

export const verdict = (formula: string, value: string): FormulaCell => ({ formula, value, look: 'verdict' })

/** A text within a formula. */
export const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

/** A cell of another sheet, or a range of one, by its letters and numbers. */
export const on = (sheet: string, address: string) => `'${sheet.replaceAll("'", "''")}'!${address}`

/** An address that stays where it is when the formula is copied; `column` is zero-based, `row` not. */
export const fixedAt = (column: number, row: number) => `$${columnLetters(column)}$${row}`

/** A formula that stays blank while one of the cells has no number. */
export const ifKnown = (addresses: readonly string[], formula: string): string =>
  `IF(COUNT(${addresses.join(',')})<${addresses.length},"",${formula})`
