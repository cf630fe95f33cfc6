import ExcelJS, { type Worksheet } from 'exceljs'
import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'
import { TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'
import type { FormCell, FormSheet, InputRule } from '../../../shared/returns/form-sheet.ts'
import { linesOf, pagesOf } from './export-layout.ts'
import { lineHeight } from './export-styles.ts'
import { FORM_HEAD, formStyle, validationOf } from './form-styles.ts'
import { a4Page } from './xlsx-page.ts'
import { TEXT_FORMAT, xlsxText } from './xlsx-text.ts'

/** What Excel says where something is entered that the form does not take. */
export type FormTexts = {
  readonly refusedTitle: string
  readonly refused: (rule: InputRule) => string
}

const MARGINS = { top: 12, right: 10, bottom: 16, left: 10 }

/** A form as .xlsx: what is known is locked, without a password; what is asked is open and checked. */
export async function formWorkbook(
  sheets: readonly FormSheet[],
  title: string,
  texts: FormTexts,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.title = title
  for (const sheet of sheets) await writeFormSheet(workbook.addWorksheet(sheet.name), sheet, texts)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function writeFormSheet(target: Worksheet, sheet: FormSheet, texts: FormTexts): Promise<void> {
  const { columnWidths, header, rows, growing } = sheet
  target.columns = columnWidths.map((width) => ({ width }))
  const head = writeLines(target, sheet) + 1
  const headRow = target.getRow(head)
  for (const [index, text] of header.entries()) {
    const cell = headRow.getCell(index + 1)
    cell.value = xlsxText(text)
    cell.style = FORM_HEAD
  }
  headRow.height = lineHeight(1)
  for (const [index, cells] of rows.entries()) writeRow(target, head + 1 + index, cells, columnWidths, texts)
  target.views = [{ state: 'frozen', ySplit: head }]
  target.pageSetup = {
    ...target.pageSetup,
    ...a4Page(pagesOf(columnWidths).landscape, MARGINS, { from: head, to: head }),
  }
  target.headerFooter = { ...target.headerFooter, oddFooter: '&C— &P / &N —' }
  await target.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: growing,
    deleteRows: growing,
  })
}

/** Title and explanation above the table. @returns the number of the last row written. */
function writeLines(target: Worksheet, { title, lines, columnWidths }: FormSheet): number {
  const room = columnWidths.reduce((sum, width) => sum + width, 0)
  for (const [index, text] of [title, ...lines].entries()) {
    const number = index + 1
    target.mergeCells(number, 1, number, columnWidths.length)
    const cell = target.getCell(number, 1)
    cell.value = xlsxText(text)
    cell.style = {
      numFmt: TEXT_FORMAT,
      font:
        index === 0
          ? { name: TYPEFACES.heading[0], size: 14, bold: true }
          : { name: TYPEFACES.table[0], size: TYPE_SIZES.table },
      alignment: { horizontal: index === 0 ? 'center' : 'left', vertical: 'middle', wrapText: true },
    }
    target.getRow(number).height = index === 0 ? 26 : lineHeight(linesOf([{ text, width: room }]))
  }
  return lines.length + 1
}

function writeRow(
  target: Worksheet,
  number: number,
  cells: readonly FormCell[],
  widths: readonly number[],
  { refusedTitle, refused }: FormTexts,
): void {
  const row = target.getRow(number)
  for (const [index, source] of cells.entries()) {
    const cell = row.getCell(index + 1)
    cell.value = typeof source.value === 'string' ? xlsxText(source.value) : source.value
    cell.style = formStyle(source)
    if (source.input === undefined) continue
    cell.dataValidation = validationOf(source.input, { title: refusedTitle, text: refused(source.input) })
  }
  const texts = cells.map(({ value }, index) => ({
    text: typeof value === 'string' ? value : '',
    width: widths[index] ?? 0,
  }))
  row.height = lineHeight(linesOf(texts))
}
