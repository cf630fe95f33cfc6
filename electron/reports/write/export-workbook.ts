import { PassThrough } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import type { ExportGrid } from '../../../shared/exports/export-grid.ts'
import { plainText } from '../../../shared/reports/plain-text.ts'
import { type ExportHead, openExportSheet } from './export-sheet.ts'
import { sheetName } from './sheet-name.ts'

export type { ExportHead }

export type ExportedTable = {
  readonly grid: ExportGrid
  readonly head: ExportHead
  readonly labels: readonly string[]
}

export type ExportJob = {
  readonly title: string
  readonly producer: string
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/** Rows between two looks at whether the user has cancelled. */
const ROWS_AT_ONCE = 500

/**
 * Tables as an .xlsx file, one sheet each: head, frozen and filtered header, real numbers and dates, text
 * that stays text, ready to print. Written row by row, so that it can be cancelled.
 */
export async function exportWorkbook(tables: readonly ExportedTable[], job: ExportJob): Promise<Uint8Array> {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  })
  workbook.creator = job.producer
  workbook.title = plainText(job.title)
  const total = tables.reduce((sum, { grid }) => sum + grid.rows.length, 0)
  const taken = new Set<string>()
  let done = 0
  for (const { grid, head, labels } of tables) {
    const name = sheetName(plainText(grid.name), taken)
    taken.add(name.toLowerCase())
    const sheet = openExportSheet(workbook, { name, head, grid, labels })
    for (const [index, row] of grid.rows.entries()) {
      if (done % ROWS_AT_ONCE === 0) {
        await breathe()
        job.signal.throwIfAborted()
        job.progress(done, total)
      }
      sheet.writeRow(row, index)
      done += 1
    }
    sheet.close()
  }
  await workbook.commit()
  job.progress(total, total)
  return new Uint8Array(Buffer.concat(chunks))
}
