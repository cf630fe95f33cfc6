import { Table } from 'antd'
import type { ReactNode } from 'react'
import type { ListColumn } from '../../../components/list-column.ts'
import { useText } from '../../../text.ts'
import type { TrendIndicator } from './trend-indicator.ts'

type Props<T> = {
  readonly name: string
  readonly columns: ListColumn<T>[]
  readonly rows: readonly T[]
  /** Key of the indicator that the chart shows. */
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly summary?: ReactNode
}

/** Indicators by year; the row that is chosen stands in the chart. */
export function TrendTable<T extends TrendIndicator>(props: Props<T>) {
  const { name, columns, rows, chosen, onChoose, summary } = props
  const text = useText('trends')
  return (
    <Table<T>
      rowKey="key"
      size="small"
      bordered
      aria-label={name}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={columns}
      dataSource={rows}
      onRow={({ key }) => ({ onClick: () => onChoose(key) })}
      rowSelection={{
        type: 'radio',
        selectedRowKeys: [chosen],
        onChange: ([key]) => onChoose(String(key)),
        getCheckboxProps: ({ label }) => ({ 'aria-label': text.chooseRow({ indicator: label }) }),
      }}
      {...(summary === undefined ? {} : { summary: () => summary })}
    />
  )
}
