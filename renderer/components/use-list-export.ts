import type { TableProps } from 'antd'
import { type Key, useRef } from 'react'
import type { ExportGrid } from '../../shared/exports/export-grid.ts'
import { usePunctuation, useText } from '../text.ts'
import { exportGrid, sheetColumns } from './export-grid.ts'
import type { ListColumn } from './list-column.ts'
import { type ListState, setFilters, shownRows } from './shown-rows.ts'

/** As much of what was searched for as the head of a sheet has room for. */
const LONGEST_SEARCH = 80

export type ListExport<T> = {
  /** For the table: it tells how it is filtered and sorted. */
  readonly onChange: NonNullable<TableProps<T>['onChange']>
  /** All rows as the table shows them. */
  readonly shown: (rows: readonly T[]) => readonly T[]
  /** What is said of the filters that are set, beside what was searched for. */
  readonly notes: (wanted?: string) => string[]
  /** For the button: the rows that the table was given, as it shows them. */
  readonly tables: (rows: readonly T[], wanted?: string) => ExportGrid[]
}

/** The columns of a list are the columns of its workbook: filters and order are those of the screen. */
export function useListExport<T>(name: string, columns: readonly ListColumn<T>[]): ListExport<T> {
  const text = useText('exporting')
  const { listComma } = usePunctuation()
  const state = useRef<ListState<T>>({ filters: {}, sorter: {} })
  const notes = (wanted = '') => [
    ...(wanted === '' ? [] : [text.searched({ text: wanted.slice(0, LONGEST_SEARCH) })]),
    ...setFilters(columns, state.current).map(({ column, values }) =>
      text.filtered({
        column: typeof column.title === 'string' ? column.title : '',
        values: (column.filters ?? [])
          .filter(({ value }) => values.includes(value as Key))
          .map((filter) => String(filter.text))
          .join(listComma),
      }),
    ),
  ]
  const shown = (rows: readonly T[]) => shownRows(columns, rows, state.current)
  return {
    onChange: (_pages, filters, sorter) => {
      state.current = { filters, sorter }
    },
    shown,
    notes,
    tables: (rows, wanted) => [exportGrid(name, sheetColumns(columns), shown(rows), notes(wanted))],
  }
}
