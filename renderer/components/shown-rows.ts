import type { TableProps } from 'antd'
import type { Key } from 'react'
import type { ListColumn } from './list-column.ts'

type Change<T> = NonNullable<TableProps<T>['onChange']>

/** How a list is filtered and sorted, as its table told it last. */
export type ListState<T> = {
  readonly filters: Parameters<Change<T>>[1]
  readonly sorter: Parameters<Change<T>>[2]
}

const keyOf = <T>({ key, dataIndex }: ListColumn<T>) => String(key ?? dataIndex ?? '')

/** The filters that are set, as the list names them. */
export function setFilters<T>(
  columns: readonly ListColumn<T>[],
  { filters }: ListState<T>,
): { readonly column: ListColumn<T>; readonly values: readonly (Key | boolean)[] }[] {
  return columns.flatMap((column) => {
    const values = filters[keyOf(column)]
    return values === null || values === undefined || values.length === 0 ? [] : [{ column, values }]
  })
}

/** All rows of a list as it shows them, on whichever of its pages: filtered, then sorted. */
export function shownRows<T>(
  columns: readonly ListColumn<T>[],
  rows: readonly T[],
  state: ListState<T>,
): readonly T[] {
  const filtered = setFilters(columns, state).reduce<readonly T[]>(
    (left, { column: { onFilter }, values }) =>
      onFilter === undefined ? left : left.filter((row) => values.some((value) => onFilter(value, row))),
    rows,
  )
  const [sorter] = [state.sorter].flat()
  const order = sorter?.order
  const compare = sorter?.column?.sorter
  if (order === undefined || order === null || typeof compare !== 'function') return filtered
  const direction = order === 'descend' ? -1 : 1
  return filtered.toSorted((a, b) => direction * compare(a, b, order))
}
