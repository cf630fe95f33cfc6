import type {
  CellValue,
  SheetGrid,
  TextForm,
  WorkbookFormat,
  WorkbookGrid,
} from '../../../../shared/returns/workbook.ts'
import { type RowChunk, rowPacker, rowUnpacker } from './row-chunk.ts'

/** A workbook as a run of small messages, so that neither thread holds still for long. */
export type WorkbookMessage =
  | { readonly type: 'sheet'; readonly sheet: Omit<SheetGrid, 'rows'> }
  | { readonly type: 'rows'; readonly chunk: RowChunk }

const ROWS_AT_ONCE = 4_096
const SLOTS_AT_ONCE = 65_536

export function* workbookMessages(workbook: WorkbookGrid): Generator<WorkbookMessage> {
  const pack = rowPacker()
  for (const { rows, ...sheet } of workbook.sheets) {
    yield { type: 'sheet', sheet }
    let start = 0
    let slots = 0
    for (let end = 0; end < rows.length; end++) {
      slots += rows[end]?.length ?? 0
      if (slots < SLOTS_AT_ONCE && end - start < ROWS_AT_ONCE) continue
      yield { type: 'rows', chunk: pack(rows.slice(start, end + 1)) }
      start = end + 1
      slots = 0
    }
    if (start < rows.length) yield { type: 'rows', chunk: pack(rows.slice(start)) }
  }
}

export type WorkbookAssembler = {
  readonly take: (message: WorkbookMessage) => void
  readonly finish: (format: WorkbookFormat, text: TextForm | undefined) => WorkbookGrid
}

export function workbookAssembler(): WorkbookAssembler {
  const unpack = rowUnpacker()
  const sheets: SheetGrid[] = []
  let rows: (readonly CellValue[])[] = []
  return {
    take: (message) => {
      if (message.type === 'sheet') {
        rows = []
        sheets.push({ ...message.sheet, rows })
      } else {
        for (const row of unpack(message.chunk)) rows.push(row)
      }
    },
    finish: (format, text) => (text ? { format, text, sheets } : { format, sheets }),
  }
}
