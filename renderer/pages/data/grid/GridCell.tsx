import { EditOutlined, ExperimentOutlined, FileTextOutlined, SolutionOutlined } from '@ant-design/icons'
import type { KeyboardEvent } from 'react'
import type { SOURCE_KINDS, TableCell } from '../../../../shared/contract/observations.ts'
import { withSeparators } from '../../../format.ts'
import { problemSentence } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import type { Edit } from './grid-edits.tsx'
import { idOfPosition, type Position } from './grid-model.ts'

const SOURCE_ICONS = {
  cell: <FileTextOutlined aria-hidden />,
  manual: <EditOutlined aria-hidden />,
  sample: <ExperimentOutlined aria-hidden />,
  visit: <SolutionOutlined aria-hidden />,
} satisfies Record<(typeof SOURCE_KINDS)[number], unknown>

/** Within a grid a cell can be chosen. */
const CHOSEN = { 'aria-selected': true } as const

type Props = {
  readonly position: Position
  readonly cell: TableCell | null
  readonly edit: Edit | null
  readonly active: boolean
  readonly showLastYear: boolean
  /** What is being typed here; null: nothing. */
  readonly typing: string | null
  readonly onType: (text: string) => void
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onLeave: () => void
}

/** One place of the table: its value with the sign of its source, or what was typed and is not saved. */
export function GridCell(props: Props) {
  const { position, cell, edit, active, showLastYear, typing } = props
  const text = useText('valueTable')
  const { language } = useLanguage()
  const problem = edit?.problem == null ? undefined : problemSentence(language, edit.problem)
  const look = ['grid-cell']
  if (active) look.push('grid-active')
  if (edit !== null) look.push(edit.value === null ? 'grid-wrong' : 'grid-edited')
  const value = edit === null ? cell?.value : (edit.value ?? edit.text)
  const source = edit === null ? cell?.source : null
  const lastYear = showLastYear ? (cell?.lastYear ?? null) : null
  return (
    <td
      className={look.join(' ')}
      id={idOfPosition(position)}
      data-row={position.row}
      data-column={position.column}
      aria-colindex={position.column + 2}
      {...(active ? CHOSEN : {})}
      aria-invalid={problem === undefined ? undefined : true}
      title={problem}
    >
      {typing === null ? (
        <span className="grid-content">
          {lastYear === null ? null : (
            <small className="grid-last-year" title={text.lastYearValue({ value: withSeparators(lastYear) })}>
              {withSeparators(lastYear)}
            </small>
          )}
          {source == null ? null : (
            <span className="grid-source" title={text.sources[source]}>
              {SOURCE_ICONS[source]}
            </span>
          )}
          <span className="number grid-value">{value == null ? null : withSeparators(value)}</span>
        </span>
      ) : (
        <input
          className="grid-input number"
          aria-label={text.value}
          inputMode="decimal"
          maxLength={200}
          ref={(input) => input?.focus()}
          value={typing}
          onChange={({ target }) => props.onType(target.value)}
          onKeyDown={props.onKey}
          onBlur={props.onLeave}
        />
      )}
    </td>
  )
}
