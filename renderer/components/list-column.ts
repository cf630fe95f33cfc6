import type { TableColumnType } from 'antd'
import type { ExportCell, ExportColumn } from '../../shared/exports/export-grid.ts'

/** What a column says in a workbook; its label is that of the list unless it has one of its own. */
export type SheetColumn<T> = Omit<ExportColumn, 'label'> & {
  readonly label?: string
  readonly value: (row: T) => ExportCell
}

/** A column of a list with what it says when the list is exported; null: it holds only what can be done. */
export type ListColumn<T> = TableColumnType<T> & {
  readonly sheet: SheetColumn<T> | readonly SheetColumn<T>[] | null
}

type Options = Partial<Pick<ExportColumn, 'label' | 'unit' | 'decimals' | 'group'>>

const column =
  (type: ExportColumn['type']) =>
  <T, const O extends Options = Options>(value: (row: T) => ExportCell, options?: O) => {
    const sheet: SheetColumn<T> = { type, value }
    return { ...sheet, ...options } as SheetColumn<T> & O
  }

export const asText = column('text')
/** A number, or its decimal text. */
export const asNumber = column('number')
/** A number that is no amount: a year, a position. */
export const asOrdinal = column('ordinal')
/** A share, 0.85 for 85 %. */
export const asPercent = column('percent')
/** YYYY-MM-DD. */
export const asDay = column('date')
/** An ISO time. */
export const asTime = column('time')
