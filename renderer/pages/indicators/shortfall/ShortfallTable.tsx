import { Flex, Table } from 'antd'
import { useState } from 'react'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { FindField } from '../../../components/FindField.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import type { Basis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import type { ShortfallLine } from './shortfall-line.ts'
import { useShortfallColumns } from './use-shortfall-columns.tsx'

type Props = {
  readonly basis: Basis
  readonly standard: Standard
  readonly lines: readonly ShortfallLine[]
  /** Pupils are expected: what is missing then stands beside. */
  readonly withExpected: boolean
  /** Stages of which classes and rooms could not be counted. */
  readonly open: number
  /** Figures that values are missing for. */
  readonly unknown: number
}

/** The list, from near to far; its workbook is laid out for paper. */
export function ShortfallTable({ basis, standard, lines, withExpected, open, unknown }: Props) {
  const text = useText('shortfall')
  const [wanted, setWanted] = useState('')
  const columns = useShortfallColumns(basis, standard, withExpected)
  const list = useListExport(text.list, columns)
  const rows = lines.filter(({ name }) => name.includes(wanted))
  const schools = new Set(rows.map(({ schoolId }) => schoolId)).size
  if (lines.length === 0) {
    return unknown === 0 ? (
      <EmptyState title={text.nothing} hint={text.nothingHint} />
    ) : (
      <EmptyState title={text.nothingYet} hint={text.unknownFigures({ count: unknown })} />
    )
  }
  return (
    <>
      <Flex gap="middle" align="center" className="toolbar">
        <FindField label={text.find} onFind={setWanted} />
        <span className="secondary">{text.counted({ schools, count: rows.length })}</span>
        {unknown === 0 ? null : <span className="secondary">{text.unknownFigures({ count: unknown })}</span>}
        {open === 0 ? null : <span className="secondary">{text.openNeeds({ count: open })}</span>}
        <span className="grow" />
        <ExportButton title={text.list} about="standard" tables={() => list.tables(rows, wanted)} />
      </Flex>
      <Table<ShortfallLine>
        size="small"
        rowKey="key"
        aria-label={text.list}
        columns={columns}
        dataSource={rows}
        onChange={list.onChange}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </>
  )
}
