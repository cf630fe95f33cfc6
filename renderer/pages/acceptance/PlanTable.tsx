import { Table } from 'antd'
import type { Basis } from '../../routes.ts'
import { useText } from '../../text.ts'
import type { PlanEntry } from './plan-entry.ts'
import { usePlanColumns } from './use-plan-columns.tsx'

type Props = { readonly basis: Basis; readonly entries: readonly PlanEntry[] }

export function PlanTable({ basis, entries }: Props) {
  const text = useText('acceptance')
  const columns = usePlanColumns(basis)
  return (
    <Table<PlanEntry>
      aria-label={text.table}
      rowKey="entryId"
      pagination={false}
      dataSource={entries}
      columns={columns}
    />
  )
}
