import { Alert, Checkbox, Flex, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import type { MappingProposal } from '../../../../shared/contract/mappings.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useText } from '../../../text.ts'
import { BlockControls } from './BlockControls.tsx'
import { type BlockLine, moveLine } from './block-lines.ts'
import { ChangeList } from './ChangeList.tsx'
import { SheetGrid } from './SheetGrid.tsx'
import { TrialTable } from './TrialTable.tsx'
import { useColumnOptions } from './use-column-options.ts'
import type { draftTable, SheetDraft } from './use-mapping-draft.ts'

type Props = {
  readonly proposal: MappingProposal
  readonly draft: SheetDraft
  readonly current: ReturnType<typeof draftTable>
  readonly trial: CallOutput<'mappings.tryOut'> | undefined
  readonly faults: readonly string[]
  readonly name: string
  readonly onName: (name: string) => void
  readonly onChange: (change: Partial<SheetDraft>) => void
  readonly onSheet: (name: string) => void
}

const VIEWS = ['sheet', 'values', 'changes'] as const

/** The sheet with its pickers, what would be stored, and what differs from the remembered header. */
export function MappingView(props: Props) {
  const { proposal, draft, current, trial, faults, name, onName, onChange, onSheet } = props
  const text = useText('mapping')
  const options = useColumnOptions()
  const [view, setView] = useState<(typeof VIEWS)[number]>('sheet')
  const { block, sheet, sheets, start } = proposal
  const upright = block.orientation === 'rows'
  const own = sheets.find((one) => one.name === sheet.name)
  const lines = upright ? (own?.rows ?? 0) : (own?.columns ?? 0)
  const placed = draft.block ?? block
  const move = (line: BlockLine, row: number) => onChange({ block: moveLine(placed, line, row, lines) })
  const changes = start?.changes ?? []
  const left = current.columns.filter(({ use }) => use.kind === 'leave').length
  const labels = {
    sheet: text.viewSheet,
    values: text.viewValues({ count: trial?.valueCount ?? 0, errors: trial?.errors ?? 0 }),
    changes: text.viewChanges({ count: changes.length }),
  }
  return (
    <>
      <Flex gap={8} align="center" wrap className="toolbar">
        <label htmlFor="mapping-name">{text.name}</label>
        <Input
          id="mapping-name"
          size="small"
          className="short-input"
          maxLength={80}
          value={name}
          onChange={({ target }) => onName(target.value)}
        />
        {sheets.length === 1 ? null : (
          <>
            <Select
              size="small"
              aria-label={text.sheet}
              popupMatchSelectWidth={false}
              value={sheet.name}
              onChange={onSheet}
              options={sheets.map((one) => ({ value: one.name, label: text.sheetRows(one) }))}
            />
            <Checkbox checked={draft.read} onChange={({ target }) => onChange({ read: target.checked })}>
              {text.readSheet}
            </Checkbox>
          </>
        )}
        <BlockControls
          block={placed}
          rows={lines}
          stage={current.stage}
          onMove={move}
          onTurn={(orientation) => onChange({ orientation, block: null, chosen: {} })}
          onStage={(stage) => onChange({ stage })}
        />
      </Flex>
      {start === null ? null : (
        <Alert
          type="info"
          showIcon
          title={
            changes.length === 0
              ? text.startExact(start)
              : text.startChanged({ name: start.name, count: changes.length })
          }
        />
      )}
      <Flex gap="small" align="center" wrap className="toolbar">
        <Segmented
          size="small"
          aria-label={text.views}
          value={view}
          onChange={setView}
          options={VIEWS.filter((one) => one !== 'changes' || changes.length > 0).map((value) => ({
            value,
            label: labels[value],
          }))}
        />
        <span role="status">
          {faults.length > 0 ? (
            <>
              <StatusIcon sign="below" label="" /> {faults.join(' ')}
            </>
          ) : trial === undefined ? null : (
            text.summary({ values: trial.valueCount, schools: trial.schoolCount, errors: trial.errors, left })
          )}
        </span>
        <span className="grow" />
        {own !== undefined && own.rows > sheet.rows.length ? (
          <small>{text.windowRows({ shown: sheet.rows.length, all: own.rows })}</small>
        ) : null}
      </Flex>
      {view === 'sheet' ? (
        <SheetGrid
          sheet={sheet}
          block={placed}
          columns={current.columns}
          chosen={draft.chosen}
          values={trial?.values.filter((value) => value.sheet === sheet.name) ?? []}
          problems={trial?.problems.filter((problem) => problem.sheet === sheet.name) ?? []}
          options={options}
          onPick={(column, use) => onChange({ chosen: { ...draft.chosen, [column]: use } })}
          onMove={move}
        />
      ) : view === 'changes' ? (
        <ChangeList changes={changes} />
      ) : trial === undefined ? (
        <EmptyState title={text.noValues} hint={text.noValuesHint} />
      ) : (
        <TrialTable trial={trial} />
      )}
    </>
  )
}
