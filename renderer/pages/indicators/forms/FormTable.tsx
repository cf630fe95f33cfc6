import { Flex, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn, sheetColumns } from '../../../components/export-grid.ts'
import type { ListColumn } from '../../../components/list-column.ts'

/** A column, or several below one head. */
type FormColumn<T> = ListColumn<T> | { readonly title: string; readonly children: readonly ListColumn<T>[] }

type Props<T> = {
  readonly rowKey: NonNullable<TableProps<T>['rowKey']>
  readonly caption: string
  readonly columns: readonly FormColumn<T>[]
  readonly dataSource: readonly T[]
  readonly note?: string
  /** Many columns: smaller letters. */
  readonly dense?: boolean
  /** Work to do below the form. */
  readonly children?: ReactNode
}

const ROWS_PER_PAGE = 40

function sheetOf<T>(column: FormColumn<T>): readonly LabelledColumn<T>[] {
  if (!('children' in column)) return sheetColumns([column])
  return sheetColumns(column.children).map((one) => ({ ...one, group: column.title }))
}

/** One form: caption, table, what is to be said of it. */
export function FormTable<T extends object>(props: Props<T>) {
  const { caption, columns, dataSource, note, dense = false, children, rowKey } = props
  const tables = () => [
    exportGrid(caption, columns.flatMap(sheetOf), dataSource, note === undefined ? [] : [note]),
  ]
  return (
    <section className="form-sheet">
      <Flex align="center" justify="space-between">
        <h2>{caption}</h2>
        <ExportButton title={caption} about="standard" tables={tables} />
      </Flex>
      <Table<T>
        rowKey={rowKey}
        columns={columns.map((column) =>
          'children' in column ? { title: column.title, children: [...column.children] } : column,
        )}
        dataSource={[...dataSource]}
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
