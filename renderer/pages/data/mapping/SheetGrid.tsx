import { Table, type TableColumnsType } from 'antd'
import type { ImportValue } from '../../../../shared/contract/imports.ts'
import type { MappingColumn, MappingProposal } from '../../../../shared/contract/mappings.ts'
import { cellAddress, columnLetters, parseCellAddress } from '../../../../shared/returns/cell-address.ts'
import type { ColumnUse, TableBlock } from '../../../../shared/returns/mapping.ts'
import type { Problem } from '../../../../shared/returns/problem.ts'
import { useWindowHeight } from '../../../components/use-window-height.ts'
import { withSeparators } from '../../../format.ts'
import { problemSentence } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { BLOCK_LINES, type BlockLine } from './block-lines.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { Confidence } from './Confidence.tsx'
import { LineHandle } from './LineHandle.tsx'
import { spansOf } from './merged-cells.ts'
import type { ColumnOptions } from './use-column-options.ts'

type Cells = MappingProposal['sheet']['rows'][number]
type Row = { readonly index: number; readonly cells: Cells }

type Props = {
  readonly sheet: MappingProposal['sheet']
  readonly block: TableBlock
  readonly columns: readonly MappingColumn[]
  /** Columns whose use the user chose. */
  readonly chosen: Readonly<Record<number, ColumnUse>>
  readonly values: readonly ImportValue[]
  readonly problems: readonly Problem[]
  readonly options: ColumnOptions
  readonly onPick: (column: number, use: ColumnUse) => void
  readonly onMove: (line: BlockLine, row: number) => void
}

const GUTTER = { rows: 116, columns: 52 }
const COLUMN = 188
const PICKERS = 490
/** What stands above and below the sheet on the page; the least that shows some of it. */
const OTHER_HEIGHT = 400
const LEAST_HEIGHT = 220

/** The sheet as it stands in the file, with its header, its first school, and a picker for each column. */
export function SheetGrid(props: Props) {
  const { sheet, block, columns, problems } = props
  const words = useText('words')
  const { language } = useLanguage()
  const height = useWindowHeight()
  const width = Math.max(
    1,
    ...sheet.rows.map((cells) => cells.length),
    ...columns.map(({ column }) => (block.orientation === 'rows' ? column + 1 : 1)),
  )
  const rows = sheet.rows.map((cells, index): Row => ({ index, cells }))
  const spans = spansOf(sheet.merges)
  const wrong = new Map(
    problems.filter(({ severity }) => severity !== 'note').map((problem) => [problem.cell ?? '', problem]),
  )
  const upright = block.orientation === 'rows'
  const used = new Map(columns.map((column) => [column.column, column]))
  const left = (line: number) => used.get(line)?.use.kind === 'leave'

  const shown: TableColumnsType<Row> = Array.from({ length: width }, (_, column) => ({
    key: String(column),
    width: COLUMN,
    className: left(upright ? column : -1) ? 'column-left-out' : '',
    title: <Heading {...props} column={column} />,
    onCell: ({ index, cells }) => {
      const address = cellAddress(index, column)
      const problem = wrong.get(address)
      return {
        'data-cell': address,
        title: problem ? problemSentence(language, problem) : String(cells[column] ?? ''),
        className: [
          zoneOf(block, upright ? index : column),
          typeof cells[column] === 'number' ? 'number' : '',
          problem ? `cell-${problem.severity}` : '',
        ].join(' '),
        ...spans(index, column),
      }
    },
    render: (_, { cells }) => {
      const value = cells[column] ?? ''
      return typeof value === 'boolean' ? (value ? words.yes : words.no) : value
    },
  }))

  return (
    <Table<Row>
      virtual
      bordered
      size="small"
      className="mapping-sheet"
      rowKey="index"
      pagination={false}
      scroll={{
        x: GUTTER[block.orientation] + (upright ? 0 : PICKERS) + width * COLUMN,
        y: Math.max(LEAST_HEIGHT, height - OTHER_HEIGHT),
      }}
      dataSource={rows}
      columns={[
        {
          key: 'gutter',
          width: GUTTER[block.orientation],
          fixed: 'start',
          className: 'mapping-gutter',
          render: (_, { index }) => <Gutter {...props} row={index} />,
        },
        ...(upright
          ? []
          : [
              {
                key: 'pickers',
                width: PICKERS,
                fixed: 'start' as const,
                render: (_: unknown, { index }: Row) => <RowPicker {...props} row={index} />,
              },
            ]),
        ...shown,
      ]}
    />
  )
}

/** Title rows, header, rows between, schools. */
function zoneOf({ top, bottom, first }: TableBlock, line: number): string {
  if (line < top) return 'zone-above'
  if (line <= bottom) return 'zone-header'
  return line < first ? 'zone-between' : 'zone-data'
}

function Heading(props: Props & { readonly column: number }) {
  const { column, block, columns, chosen, options, onPick } = props
  const known = block.orientation === 'rows' ? columns.find((one) => one.column === column) : undefined
  return (
    <div className={known === undefined ? 'column-head' : 'column-head column-mapped'}>
      <span className="column-letters">
        <strong>{columnLetters(column)}</strong>
        {known === undefined ? null : <Confidence column={known} chosen={Object.hasOwn(chosen, column)} />}
      </span>
      {known === undefined ? null : (
        <>
          <ColumnPicker column={known} options={options} onPick={(use) => onPick(column, use)} />
          <Conversion {...props} column={known} />
        </>
      )}
    </div>
  )
}

/** The first value of a column that is stored in another unit, before and after. */
function Conversion({ column, options, values }: Props & { readonly column: MappingColumn }) {
  const text = useText('mapping')
  const words = useText('words')
  const { use } = column
  const field = options.fieldOf(use)
  const unit = use.kind === 'field' ? options.unitsOf(use).find((one) => one.text === use.unit) : undefined
  if (field === undefined || unit === undefined || unit.factor === '1') return null
  const shown = values.find(
    ({ cell, value }) => value !== null && parseCellAddress(cell).column === column.column,
  )
  if (shown === undefined || shown.value === null) return null
  const value = withSeparators(shown.value)
  return (
    <small className="conversion">
      {text.converted({ raw: shown.raw, value, unit: words.fieldUnits[field.unit] })}
    </small>
  )
}

function RowPicker({ row, columns, chosen, options, onPick }: Props & { readonly row: number }) {
  const known = columns.find((one) => one.column === row)
  if (known === undefined) return null
  return (
    <div className="row-picker">
      <ColumnPicker column={known} options={options} onPick={(use) => onPick(row, use)} />
      <Confidence column={known} chosen={Object.hasOwn(chosen, row)} />
    </div>
  )
}

function Gutter({ row, block, sheet, onMove }: Props & { readonly row: number }) {
  return (
    <span className="gutter">
      {row + 1}
      {block.orientation === 'rows'
        ? BLOCK_LINES.filter((line) => block[line] === row).map((line) => (
            <LineHandle key={line} line={line} row={row} rows={sheet.rows.length} onMove={onMove} />
          ))
        : null}
    </span>
  )
}
