import { Flex, Segmented, Table } from 'antd'
import { useState } from 'react'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useWindowHeight } from '../../components/use-window-height.ts'
import { useText } from '../../text.ts'
import type { SelectedCell } from './FilePane.tsx'
import { useValueColumns, type ValueRow } from './use-value-columns.tsx'

type Props = {
  readonly file: ImportedFile
  readonly selected: SelectedCell | null
  readonly onSelect: (cell: SelectedCell) => void
}

type Shown = 'all' | 'problems' | 'changed'
/** What stands above and below the rows on the page; the least that shows a few of them. */
const OTHER_HEIGHT = 600
const LEAST_HEIGHT = 170

/** Each value that was read with its cell, last year's value and its problem. */
export function ValueTable({ file, selected, onSelect }: Props) {
  const text = useText('data')
  const [shown, setShown] = useState<Shown>('all')
  const height = useWindowHeight()
  const columns = useValueColumns(file.schools.length > 1)
  const rows: readonly ValueRow[] = file.values.map((value) => ({
    ...value,
    key: `${value.sheet} ${value.cell} ${value.field} ${value.stage}`,
    problem: file.problems.find(({ sheet, cell }) => sheet === value.sheet && cell === value.cell) ?? null,
  }))
  const visible = rows.filter(
    ({ problem, change }) =>
      shown === 'all' || (shown === 'problems' ? problem !== null : change === 'changed'),
  )
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
            { value: 'all', label: text.showAll },
            { value: 'problems', label: text.showProblems },
            { value: 'changed', label: text.showChanged },
          ]}
        />
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
        onRow={({ sheet, cell }) => ({ onClick: () => onSelect({ sheet, cell }) })}
      />
    </section>
  )
}
