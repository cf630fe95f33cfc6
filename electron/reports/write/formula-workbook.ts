import { PassThrough } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import ExcelJS, { type Style } from 'exceljs'
import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'
import { TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'
import { plainText } from '../../../shared/reports/plain-text.ts'
import type { FormulaCell, FormulaLook, FormulaSheet } from '../hand-check/formula-sheet.ts'
import { linesOf, pagesOf } from './export-layout.ts'
import { bodyStyle, EXPORT_STYLES, lineHeight } from './export-styles.ts'
import type { ExportJob } from './export-workbook.ts'
import { numberFormat } from './number-format.ts'
import { sheetName } from './sheet-name.ts'
import { a4Page } from './xlsx-page.ts'
import { TEXT_FORMAT, xlsxText } from './xlsx-text.ts'

/** `cached`: with what the formulas give, for readers that do not calculate. */
export type FormulaJob = ExportJob & { readonly cached: boolean }

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

const MARGINS = { top: 12, right: 10, bottom: 16, left: 10 }
const ROWS_AT_ONCE = 500
/** What is entered, apart from what follows from it. */
const INPUT = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E0' } } as const

/** Sheets with formulas as an .xlsx file; written row by row, so that it can be cancelled. */
export async function formulaWorkbook(sheets: readonly FormulaSheet[], job: FormulaJob): Promise<Uint8Array> {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  workbook.creator = job.producer
  workbook.title = plainText(job.title)
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  const styles = new Map<string, Partial<Style>>()
  let done = 0
  for (const sheet of sheets) {
    const target = openSheet(workbook, sheet)
    for (const [index, cells] of sheet.rows.entries()) {
      if (done % ROWS_AT_ONCE === 0) {
        await breathe()
        job.signal.throwIfAborted()
        job.progress(done, total)
      }
      const row = target.getRow(index + 1)
      for (const [column, cell] of cells.entries()) {
        const written = row.getCell(column + 1)
        written.style = styleOf(cell, styles)
        const value = cellValue(cell, job.cached)
        if (value !== null) written.value = value
      }
      row.height = heightOf(cells, sheet.widths)
      row.commit()
      done += 1
    }
    target.commit()
  }
  await workbook.commit()
  job.progress(total, total)
  return new Uint8Array(Buffer.concat(chunks))
}

function openSheet(workbook: Workbook, { name, widths, rows, frozen, filter }: FormulaSheet) {
  const { landscape, across } = pagesOf(widths)
  const sheet = workbook.addWorksheet(sheetName(name, new Set()), {
    views: frozen === 0 ? [] : [{ state: 'frozen', ySplit: frozen }],
    pageSetup: a4Page(landscape, MARGINS, { from: frozen, to: frozen === 0 ? -1 : frozen }, across),
    headerFooter: { oddFooter: '&C— &P / &N —' },
  })
  sheet.columns = widths.map((width) => ({ width }))
  if (filter !== null) {
    const last = Math.max(...rows.slice(filter[0] - 1, filter[0]).map((row) => row.length))
    sheet.autoFilter = { from: { row: filter[0], column: 1 }, to: { row: filter[1], column: last } }
  }
  return sheet
}

function cellValue({ value, formula }: FormulaCell, cached: boolean): ExcelJS.CellValue {
  const plain = typeof value === 'string' ? xlsxText(value) : value
  if (formula === undefined) return plain === '' ? null : plain
  return cached && plain !== null ? { formula, result: plain } : { formula }
}

const HEADS: Readonly<Partial<Record<FormulaLook, Partial<Style>>>> = {
  title: EXPORT_STYLES.title,
  note: EXPORT_STYLES.note,
  head: EXPORT_STYLES.head,
  heading: {
    font: { name: TYPEFACES.heading[0], size: TYPE_SIZES.table, bold: true },
    numFmt: TEXT_FORMAT,
    alignment: { vertical: 'middle' },
  },
}

function styleOf(cell: FormulaCell, known: Map<string, Partial<Style>>): Partial<Style> {
  const fixed = HEADS[cell.look]
  if (fixed !== undefined) return fixed
  const format = formatOf(cell)
  const key = `${cell.look} ${format}`
  const style = known.get(key) ?? {
    ...bodyStyle(format, false),
    ...(cell.look === 'input' ? { fill: INPUT } : {}),
    ...(cell.look === 'verdict' ? { alignment: { horizontal: 'center', vertical: 'middle' } } : {}),
  }
  known.set(key, style)
  return style
}

/** A formula in a cell with the format of text would be shown as text as soon as somebody edits it. */
function formatOf({ look, value, decimals }: FormulaCell): string {
  if (look === 'text') return TEXT_FORMAT
  if (look === 'verdict') return 'General'
  const shown = typeof value === 'number' ? value : 0
  return numberFormat({ label: '', type: 'number', ...(decimals === undefined ? {} : { decimals }) }, shown)
}

function heightOf(cells: readonly FormulaCell[], widths: readonly number[]): number {
  const wrapped = cells.flatMap(({ look, value }, index) =>
    (look === 'text' || look === 'head') && typeof value === 'string'
      ? [{ text: value, width: (widths[index] ?? 0) - 2 }]
      : [],
  )
  return lineHeight(linesOf(wrapped))
}
