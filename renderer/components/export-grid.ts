import type { ExportColumn, ExportGrid } from '../../shared/exports/export-grid.ts'
import type { ListColumn, SheetColumn } from './list-column.ts'

/** Columns of a workbook that no table of the page has: each with its label. */
export type LabelledColumn<T> = SheetColumn<T> & { readonly label: string }

const titleOf = <T>({ title }: ListColumn<T>) => (typeof title === 'string' ? title : '')

/** The columns of a list as a workbook has them. */
export function sheetColumns<T>(columns: readonly ListColumn<T>[]): LabelledColumn<T>[] {
  return columns.flatMap((column) =>
    [column.sheet ?? []].flat().map((sheet) => ({ ...sheet, label: sheet.label ?? titleOf(column) })),
  )
}

/** Rows as the neutral table that is written into a workbook. */
export function exportGrid<T>(
  name: string,
  columns: readonly LabelledColumn<T>[],
  rows: readonly T[],
  notes: readonly string[] = [],
): ExportGrid {
  return {
    name,
    notes: [...notes],
    columns: columns.map(({ value: _value, ...column }): ExportColumn => column),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  }
}
