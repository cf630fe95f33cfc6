import { Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'

type Props<T> = Pick<TableProps<T>, 'columns' | 'dataSource' | 'rowKey' | 'summary'> & {
  readonly caption: string
  readonly note?: string
  /** Many columns: smaller letters. */
  readonly dense?: boolean
  /** Work to do below the form. */
  readonly children?: ReactNode
}

const ROWS_PER_PAGE = 40

/** One form: caption, table, what is to be said of it. */
export function FormTable<T extends object>({ caption, note, dense = false, children, ...table }: Props<T>) {
  return (
    <section className="form-sheet">
      <h2>{caption}</h2>
      <Table<T>
        {...table}
        bordered
        size="small"
        className={dense ? 'form-dense' : ''}
        aria-label={caption}
        pagination={{ pageSize: ROWS_PER_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {note === undefined ? null : <p className="method">{note}</p>}
      {children}
    </section>
  )
}
