import type { z } from 'zod'
import type { ReadHandle } from '../../../db/open.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listMappings } from '../../../db/repositories/mappings.ts'
import { MAPPING_WINDOW, type MappingProposal, type mappings } from '../../../shared/contract/mappings.ts'
import { cellAddress, parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import { AppError } from '../../app-error.ts'
import { createDictionary } from '../../returns/dictionary.ts'
import { startTable } from '../../returns/mapping/start-from.ts'
import type { ReadableFile } from './readable-workbook.ts'

const LONGEST_TEXT = 200

/** @throws AppError fileNotFound where the file has no such sheet. */
export async function proposeMapping(
  db: ReadHandle,
  { source, workbook }: ReadableFile,
  { sheet: wanted, ...placed }: Omit<z.output<typeof mappings.propose.input>, 'file'>,
): Promise<MappingProposal> {
  const dictionary = createDictionary(await listFields(db))
  const remembered = listMappings(db).filter(({ forgotten }) => !forgotten)
  const started = workbook.sheets
    .filter(({ name, rows }) => (wanted === null ? rows.length > 0 : name === wanted))
    .map((sheet) => ({ sheet, ...startTable(sheet, dictionary, remembered, placed) }))
  const [best] = started.sort((one, other) => sureness(other) - sureness(one))
  if (!best) throw new AppError('fileNotReadable', { name: source.name })
  const { sheet, columns, start } = best
  return {
    sha256: source.sha256,
    sheets: workbook.sheets.map(({ name, hidden, rows }) => ({
      name,
      hidden,
      rows: rows.length,
      columns: widthOf(rows),
    })),
    sheet: windowOf(sheet),
    block: best.block,
    stage: start?.table.stage ?? null,
    columns: columns.map(({ column, path, use, confidence, reasons, others, unitSaid }) => ({
      column,
      path: [...path],
      use,
      confidence,
      reasons: [...reasons],
      others: [...others],
      unitSaid,
    })),
    start: start && {
      id: start.mapping.id,
      name: start.mapping.name,
      mapping: start.mapping.mapping,
      table: start.mapping.mapping.tables.indexOf(start.table),
      changes: [...start.changes],
    },
  }
}

function sureness({ columns }: { readonly columns: readonly { readonly confidence: number }[] }): number {
  return columns.reduce((sum, { confidence }) => sum + confidence, 0)
}

function widthOf(rows: SheetGrid['rows']): number {
  return rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
}

function windowOf({ name, rows, merges }: SheetGrid): MappingProposal['sheet'] {
  const shown = (cell: CellValue) => (typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) : cell)
  return {
    name,
    rows: rows
      .slice(0, MAPPING_WINDOW.rows)
      .map((cells) => cells.slice(0, MAPPING_WINDOW.columns).map(shown)),
    merges: merges.flatMap((range) => within(range) ?? []),
  }
}

/** The part of a merged range that is seen; null where it begins outside of the window. */
function within(range: string): string | null {
  const [from = '', to = from] = range.split(':')
  const start = parseCellAddress(from)
  const end = parseCellAddress(to)
  if (start.row >= MAPPING_WINDOW.rows || start.column >= MAPPING_WINDOW.columns) return null
  const row = Math.min(end.row, MAPPING_WINDOW.rows - 1)
  const column = Math.min(end.column, MAPPING_WINDOW.columns - 1)
  return `${from}:${cellAddress(row, column)}`
}
