import ExcelJS from 'exceljs'
import { DEFAULT_LANGUAGE, messagesOf } from '../../../shared/messages/language.ts'
import type { ReportBlock, ReportDocument } from '../../../shared/reports/block.ts'
import { plainText } from '../../../shared/reports/plain-text.ts'
import { sheetName } from './sheet-name.ts'
import { writeTableSheet } from './xlsx-table.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

/**
 * The tables of a report as .xlsx, one sheet each: real numbers with the prescribed decimals, frozen
 * header, merged header cells, failing cells shaded, ready to print. Text is never a formula.
 */
export async function writeXlsx(document: ReportDocument): Promise<Uint8Array> {
  const { producer } = messagesOf(document.language ?? DEFAULT_LANGUAGE).reports
  const workbook = new ExcelJS.Workbook()
  workbook.creator = producer
  workbook.title = plainText(document.title)
  // A sheet is passed on by itself: what has to be said of the figures stands on each.
  const notices = document.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []))
  const taken = new Set<string>()
  for (const table of document.blocks.filter((block): block is TableBlock => block.kind === 'table')) {
    const name = sheetName(plainText(table.name), taken)
    taken.add(name.toLowerCase())
    writeTableSheet(workbook, name, table, notices)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
