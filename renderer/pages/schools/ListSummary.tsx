import { Flex } from 'antd'
import type { ReactNode } from 'react'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../components/export-grid.ts'

type Props<T> = {
  readonly title: string
  readonly rows: readonly T[]
  readonly sheets: readonly LabelledColumn<T>[]
  readonly children: ReactNode
}

/** What a saved list comes to, and its export. */
export function ListSummary<T>({ title, rows, sheets, children }: Props<T>) {
  return (
    <Flex align="baseline" justify="space-between">
      <p>{children}</p>
      {rows.length === 0 ? null : (
        <ExportButton title={title} tables={() => [exportGrid(title, sheets, rows)]} />
      )}
    </Flex>
  )
}
