import { Flex, Segmented, Table } from 'antd'
import { useState } from 'react'
import type { ImportRows } from '../../../shared/contract/exports.ts'
import type { ImportedFile, ImportValue } from '../../../shared/contract/imports.ts'
import type { Problem, Severity } from '../../../shared/returns/problem.ts'
import { useWindowHeight } from '../../components/use-window-height.ts'
import { useText } from '../../text.ts'
import { ExportFile } from './ExportFile.tsx'
import type { SelectedCell } from './FilePane.tsx'
import { useValueColumns, type ValueRow } from './use-value-columns.tsx'

type Props = {
  readonly file: ImportedFile
  readonly selected: SelectedCell | null
  readonly onSelect: (cell: SelectedCell) => void
}

/** What stands above and below the rows on the page; the least that shows a few of them. */
const OTHER_HEIGHT = 600
const LEAST_HEIGHT = 170

function isShown({ problem, change }: ValueRow, shown: ImportRows): boolean {
  if (shown === 'problems') return problem !== null
  return shown === 'all' || change === 'changed' || change === 'removed'
}

const WEIGHT = { error: 2, warning: 1, note: 0 } satisfies Record<Severity, number>

/** What is most to be looked at in a cell; an answer that was given stands before what it settled. */
function worstAt(problems: readonly Problem[], { sheet, cell }: ImportValue): Problem | null {
  const [worst] = problems
    .filter((problem) => problem.sheet === sheet && problem.cell === cell)
    .toSorted(
      (a, b) =>
        Number(a.reason !== undefined) - Number(b.reason !== undefined) ||
        WEIGHT[b.severity] - WEIGHT[a.severity],
    )
  return worst ?? null
}

/** Each value that was read with its cell, last year's value and its problem. */
export function ValueTable({ file, selected, onSelect }: Props) {
  const text = useText('data')
  const [shown, setShown] = useState<ImportRows>('all')
  const height = useWindowHeight()
  const columns = useValueColumns(file, selected)
  const rows: readonly ValueRow[] = file.values.map((value) => ({
    ...value,
    key: `${value.sheet} ${value.cell} ${value.field} ${value.stage}`,
    problem: worstAt(file.problems, value),
  }))
  const of = (wanted: ImportRows) => rows.filter((row) => isShown(row, wanted))
  const visible = of(shown)
  return (
    <section>
      <Flex align="center" gap="small" className="toolbar">
        <strong>{text.values({ shown: visible.length, all: file.valueCount })}</strong>
        <span className="grow" />
        <Segmented
          size="small"
          aria-label={text.show}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: text.showAll({ count: rows.length }) },
            { value: 'problems', label: text.showProblems({ count: of('problems').length }) },
            { value: 'changed', label: text.showChanged({ count: of('changed').length }) },
          ]}
        />
        <ExportFile file={file} shown={shown} />
      </Flex>
      <Table<ValueRow>
        virtual
        bordered
        rowKey="key"
        pagination={false}
        scroll={{ y: Math.max(LEAST_HEIGHT, height - OTHER_HEIGHT), x: 640 }}
        dataSource={visible}
        columns={columns}
        rowClassName={({ sheet, cell }) =>
          sheet === selected?.sheet && cell === selected.cell ? 'selected-row' : ''
        }
        onRow={({ sheet, cell }) => ({ onClick: () => cell !== '' && onSelect({ sheet, cell }) })}
      />
    </section>
  )
}
