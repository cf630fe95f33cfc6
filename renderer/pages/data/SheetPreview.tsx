import type { IncomingFile } from '../../../shared/contract/imports.ts'
import { parseCellAddress } from '../../../shared/returns/cell-address.ts'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { CellNeighbours } from '../../components/CellNeighbours.tsx'
import { useText } from '../../text.ts'
import type { SelectedCell } from './FilePane.tsx'

type Props = {
  readonly file: IncomingFile
  readonly selected: SelectedCell
  /** What the cell is about, as the file names it. */
  readonly header: string | null
}

const ROWS_AROUND = 2
const COLUMNS_AROUND = 5

/** The original sheet around the selected cell. */
export function SheetPreview({ file, selected, header }: Props) {
  const text = useText('data')
  const workbook = useCall('imports.inspect', { file })
  return (
    <Answer query={workbook}>
      {({ sheets }) => {
        const sheet = sheets.find((known) => known.name === selected.sheet)
        if (sheet === undefined) return null
        const { row, column } = parseCellAddress(selected.cell)
        const firstRow = Math.max(0, row - ROWS_AROUND)
        const firstColumn = Math.max(0, column - COLUMNS_AROUND)
        const rows = Array.from({ length: ROWS_AROUND * 2 + 1 }, (_, index) => {
          const cells = sheet.rows[firstRow + index] ?? []
          return cells.slice(firstColumn, column + COLUMNS_AROUND + 1)
        })
        return (
          <CellNeighbours
            firstRow={firstRow + 1}
            firstColumn={firstColumn}
            rows={rows}
            cell={selected.cell}
            caption={text.sheetPreview({ ...selected, header })}
          />
        )
      }}
    </Answer>
  )
}
