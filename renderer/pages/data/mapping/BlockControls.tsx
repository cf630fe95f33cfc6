import { Flex, InputNumber, Segmented, Select } from 'antd'
import { columnLetters } from '../../../../shared/returns/cell-address.ts'
import { ORIENTATIONS, type TableBlock } from '../../../../shared/returns/mapping.ts'
import { STAGES, type Stage } from '../../../../shared/schools/stage.ts'
import { useText } from '../../../text.ts'
import type { BlockLine } from './block-lines.ts'

type Props = {
  readonly block: TableBlock
  readonly rows: number
  readonly stage: Stage | null
  readonly onMove: (line: BlockLine, row: number) => void
  readonly onTurn: (orientation: TableBlock['orientation']) => void
  readonly onStage: (stage: Stage | null) => void
}

const NO_STAGE = ''

/** Where the table stands in the sheet, in numbers: the same as dragging its lines. */
export function BlockControls({ block, rows, stage, onMove, onTurn, onStage }: Props) {
  const text = useText('mapping')
  const words = useText('words')
  const { orientation } = block
  const line = (name: BlockLine) => (
    <InputNumber
      size="small"
      className="line-number"
      aria-label={text.lines[name]}
      min={1}
      max={rows}
      value={block[name] + 1}
      {...(orientation === 'columns' ? { formatter: lettersOf, parser: numberOf } : {})}
      onChange={(value) => value !== null && onMove(name, value - 1)}
    />
  )
  return (
    <Flex gap={6} align="center" wrap className="toolbar">
      <Segmented
        size="small"
        aria-label={text.orientation}
        value={orientation}
        onChange={onTurn}
        options={ORIENTATIONS.map((value) => ({ value, label: text.orientations[value] }))}
      />
      <span>{text.headerFrom[orientation]}</span>
      {line('top')}
      <span>{text.headerTo}</span>
      {line('bottom')}
      <span>{text.firstSchool[orientation]}</span>
      {line('first')}
      <span>{text.tableStage}</span>
      <Select
        size="small"
        aria-label={text.tableStage}
        popupMatchSelectWidth={false}
        value={stage ?? NO_STAGE}
        onChange={(value) => onStage(STAGES.find((known) => known === value) ?? null)}
        options={[
          { value: NO_STAGE, label: text.stageByRow },
          ...STAGES.map((value) => ({ value, label: words.stages[value] })),
        ]}
      />
    </Flex>
  )
}

function lettersOf(value: number | string | undefined): string {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? columnLetters(number - 1) : String(value ?? '')
}

function numberOf(text: string | undefined): number {
  const letters = (text ?? '').toUpperCase().replace(/[^A-Z]/g, '')
  return letters === ''
    ? Number(text)
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
