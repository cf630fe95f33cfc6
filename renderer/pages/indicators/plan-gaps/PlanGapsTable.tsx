import { Flex, Segmented, Table } from 'antd'
import { useState } from 'react'
import {
  GAP_STATUSES,
  type GapStatus,
  type PlanGap,
  planGaps,
} from '../../../../shared/assessment/plan-gaps/plan-gaps.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { useText } from '../../../text.ts'
import { useGapColumns } from './use-gap-columns.tsx'

type Props = { readonly plan: Standard; readonly national: Standard }

/** Every requirement of either, by outcome: what is left out first. */
export function PlanGapsTable({ plan, national }: Props) {
  const text = useText('planGaps')
  const { places } = useText('indicators')
  const columns = useGapColumns(plan, national)
  const list = useListExport(places.gaps, columns)
  const [wanted, setWanted] = useState<GapStatus | 'all'>('all')
  const gaps = planGaps(plan, national)
  const ofStatus = (status: GapStatus) => gaps.filter((gap) => gap.status === status)
  const shown = GAP_STATUSES.flatMap((status) =>
    wanted === 'all' || wanted === status ? ofStatus(status) : [],
  )
  return (
    <>
      <Flex className="toolbar" justify="space-between" gap="middle" wrap>
        <Segmented<GapStatus | 'all'>
          aria-label={text.filter}
          value={wanted}
          onChange={setWanted}
          options={[
            { value: 'all', label: text.all({ count: gaps.length }) },
            ...GAP_STATUSES.map((status) => ({
              value: status,
              label: text.count({ status: text.statuses[status], count: ofStatus(status).length }),
            })),
          ]}
        />
        <ExportButton title={places.gaps} about="standard" tables={() => list.tables(shown)} />
      </Flex>
      <Table<PlanGap>
        rowKey="key"
        size="small"
        bordered
        aria-label={places.gaps}
        pagination={false}
        columns={columns}
        dataSource={shown}
        onChange={list.onChange}
      />
    </>
  )
}
