import { readFileBytes } from '../../db/repositories/files.ts'
import { parseCellAddress } from '../../shared/returns/cell-address.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { AppError } from '../app-error.ts'
import { readWorkbook } from '../returns/read/read-workbook.ts'
import type { QueryContext } from './context.ts'

const ROWS_AROUND = 6
const COLUMNS_AROUND = 4

export type Neighbourhood = {
  readonly fileName: string
  readonly sheet: string
  readonly firstRow: number
  readonly firstColumn: number
  readonly rows: CellValue[][]
  readonly cell: string
}

/**
 * A cell among its neighbours, read again from the original that the store keeps.
 * @throws AppError `notFound` where file, sheet or cell is not there.
 */
export async function readNeighbourhood(
  { db, ports, signal }: QueryContext,
  { fileId, sheet, cell }: { fileId: string; sheet: string; cell: string },
): Promise<Neighbourhood> {
  const file = await readFileBytes(db, fileId)
  if (!file || !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new AppError('notFound')
  const incoming = ports.incoming(await ports.storeOutgoing(file.name, file.bytes))
  if (!incoming) throw new AppError('notFound')
  const read = await readWorkbook({ path: incoming.path, name: file.name, signal })
  const grid = read.ok ? read.workbook.sheets.find(({ name }) => name === sheet) : undefined
  if (!grid) throw new AppError('notFound')
  const { row, column } = parseCellAddress(cell)
  const firstRow = Math.max(0, row - ROWS_AROUND)
  const firstColumn = Math.max(0, column - COLUMNS_AROUND)
  const width = column + COLUMNS_AROUND + 1 - firstColumn
  return {
    fileName: file.name,
    sheet,
    firstRow: firstRow + 1,
    firstColumn,
    rows: grid.rows
      .slice(firstRow, row + ROWS_AROUND + 1)
      .map((cells) => Array.from({ length: width }, (_, offset) => cells[firstColumn + offset] ?? null)),
    cell,
  }
}
