import { Collapse, Flex, Table, Typography } from 'antd'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { ComparedResult } from '../../../shared/contract/declared-results.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { useCall } from '../../api/use-call.ts'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FileNeighbours } from '../../components/FileNeighbours.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import type { Basis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useDeclaredColumns } from './use-declared-columns.tsx'

type Props = {
  readonly basis: Basis
  readonly stage: CompulsoryStage
  readonly standard: Standard
}

const ROWS_PER_PAGE = 14
const ORDER = { differs: 0, unknown: 1, same: 2 } as const

/** 申报结果 of the stage beside the calculated ones; nothing where no 表Ⅱ-2 was imported. */
export function DeclaredResults({ basis, stage, standard }: Props) {
  const text = useText('declared')
  const columns = useDeclaredColumns(basis, standard)
  const list = useListExport(text.table, columns)
  const compared = useCall('declaredResults.compare', basis, { keepFormer: true })
  const rows = (compared.data ?? [])
    .filter((row) => row.stage === stage)
    .toSorted((one, other) => ORDER[one.status] - ORDER[other.status])
  if (rows.length === 0) return null
  const count = (status: ComparedResult['status']) => rows.filter((row) => row.status === status).length
  const counts = { same: count('same'), differs: count('differs'), unknown: count('unknown') }
  return (
    <Collapse
      size="small"
      collapsible="header"
      items={[
        {
          key: 'declared',
          label: text.title(counts),
          extra: (
            <ExportButton size="small" title={text.table} about="standard" tables={() => list.tables(rows)} />
          ),
          children: (
            <Flex vertical gap="small">
              <Typography.Text type="secondary">{text.hint}</Typography.Text>
              <Table
                size="small"
                aria-label={text.table}
                columns={[...columns]}
                dataSource={rows}
                rowKey={({ schoolId, indicator }) => `${schoolId}/${indicator}`}
                expandable={{
                  expandRowByClick: true,
                  expandedRowRender: ({ source: { fileId, sheet, cell } }) => (
                    <FileNeighbours fileId={fileId} sheet={sheet} cell={cell} />
                  ),
                }}
                onChange={list.onChange}
                pagination={{ pageSize: ROWS_PER_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
              />
            </Flex>
          ),
        },
      ]}
    />
  )
}
