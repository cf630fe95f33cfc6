import { Table, type TableProps } from 'antd'
import type { ListColumn } from './list-column.ts'
import type { ListExport } from './use-list-export.ts'

type Props<T> = {
  readonly label: string
  readonly rowKey: NonNullable<TableProps<T>['rowKey']>
  readonly rows: readonly T[]
  readonly columns: readonly ListColumn<T>[]
  /** What is told how the table is filtered and sorted. */
  readonly list: ListExport<T>
  /** What stands where nothing is left to show. */
  readonly empty: string
}

/** A long list: fifty rows a page; zoomed in, its columns keep their width. */
export function ListTable<T extends object>({ label, rowKey, rows, columns, list, empty }: Props<T>) {
  return (
    <Table<T>
      className="wide-table"
      aria-label={label}
      rowKey={rowKey}
      dataSource={[...rows]}
      columns={[...columns]}
      onChange={list.onChange}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: empty }}
    />
  )
}
