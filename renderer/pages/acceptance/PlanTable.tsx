import { Flex, Table } from 'antd'
import type { ReactNode } from 'react'
import { ExportButton } from '../../components/ExportButton.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import type { Basis } from '../../routes.ts'
import { useText } from '../../text.ts'
import type { PlanEntry } from './plan-entry.ts'
import { usePlanColumns } from './use-plan-columns.tsx'

type Props = {
  readonly basis: Basis
  readonly entries: readonly PlanEntry[]
  /** Which rounds are shown. */
  readonly choice: ReactNode
}

/** The schools of the rounds chosen. */
export function PlanTable({ basis, entries, choice }: Props) {
  const text = useText('acceptance')
  const columns = usePlanColumns(basis)
  const list = useListExport(text.table, columns)
  return (
    <>
      <Flex className="toolbar" justify="space-between">
        {choice}
        <ExportButton title={text.table} about="standard" tables={() => list.tables(entries)} />
      </Flex>
      <Table<PlanEntry>
        aria-label={text.table}
        rowKey="entryId"
        pagination={false}
        dataSource={entries}
        columns={columns}
        onChange={list.onChange}
      />
    </>
  )
}
