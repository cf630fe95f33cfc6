import type { Cell, Row, Workbook, Worksheet } from 'exceljs'
import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import {
  DENSE_COLUMNS,
  LANDSCAPE_PAGE,
  PORTRAIT_PAGE,
  TYPE_SIZES,
} from '../../../shared/reports/page-geometry.ts'
import { displayWidth, type PlacedCell, placeCells } from './table-grid.ts'
import { a4Page } from './xlsx-page.ts'
import { fillText } from './xlsx-text.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

const THIN = { style: 'thin' } as const
const GRID = { top: THIN, right: THIN, bottom: THIN, left: THIN }
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD0D0D0' } } as const
/** Characters of Excel's column width that fill the type area of a sheet. */
const CHARACTERS = { portrait: 84, landscape: 122 }
/** Points that a line of type takes in a cell, and the room above and below it. */
const LINE_SHARE = 1.35
const ROW_ROOM = 6

const heightOf = (lines: number, size: number) => lines * size * LINE_SHARE + ROW_ROOM

function numberFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
}

function fillCell(cell: Cell, source: TableCell, size: number, inHead: boolean): void {
  if (source.number === undefined) {
    fillText(cell, source.text)
  } else {
    cell.value = source.number
    cell.numFmt = numberFormat(source.decimals ?? 0)
  }
  cell.font = { name: TYPEFACES.table[0], size, bold: inHead || source.shaded === true }
  cell.alignment = {
    horizontal: source.align ?? 'center',
    vertical: 'middle',
    wrapText: true,
  }
  cell.border = GRID
  if (source.shaded) cell.fill = SHADE
}

/** Lines that the tallest cell of a row needs; Chinese characters are two wide. */
function linesNeeded(cells: readonly PlacedCell[], widths: readonly number[]): number {
  const lines = cells
    .filter(({ cell }) => (cell.rowSpan ?? 1) === 1)
    .map(({ cell, column }) => {
      const room = widths
        .slice(column, column + (cell.columnSpan ?? 1))
        .reduce((sum, width) => sum + width, 0)
      return cell.text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, room - 1))), 0)
    })
  return Math.max(1, ...lines)
}

/** A line across the whole table: the caption above, the note below. */
function writeLine(
  sheet: Worksheet,
  row: Row,
  text: string,
  columns: number,
  widths: readonly number[],
): Cell {
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns)
  const cell = row.getCell(1)
  fillText(cell, text)
  cell.alignment = { vertical: 'middle', wrapText: true }
  const room = widths.reduce((sum, width) => sum + width, 0)
  row.height = heightOf(Math.max(1, Math.ceil(displayWidth(text) / room)), TYPE_SIZES.table)
  return cell
}

function setUpPage(sheet: Worksheet, landscape: boolean, headFrom: number, headTo: number): void {
  const { margin } = landscape ? LANDSCAPE_PAGE : PORTRAIT_PAGE
  sheet.pageSetup = { ...sheet.pageSetup, ...a4Page(landscape, margin, { from: headFrom, to: headTo }) }
  const face = `&"${TYPEFACES.table[0]},Regular"&${TYPE_SIZES.pageNumber}`
  sheet.headerFooter = {
    ...sheet.headerFooter,
    differentOddEven: true,
    oddFooter: `&R${face}— &P —`,
    evenFooter: `&L${face}— &P —`,
  }
}

/** One table as one sheet: notices, caption, header rows, rows, note. */
export function writeTableSheet(
  workbook: Workbook,
  name: string,
  table: TableBlock,
  notices: readonly string[],
): void {
  const sheet = workbook.addWorksheet(name)
  const landscape = table.landscape === true
  const size = table.widths.length > DENSE_COLUMNS ? TYPE_SIZES.denseTable : TYPE_SIZES.table
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const room = landscape ? CHARACTERS.landscape : CHARACTERS.portrait
  const widths = table.widths.map((width) => Math.max(4, (width / total) * room))
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })

  let next = 1
  for (const notice of notices) {
    const cell = writeLine(sheet, sheet.getRow(next), notice, widths.length, widths)
    cell.font = { name: TYPEFACES.table[0], size: TYPE_SIZES.table, bold: true }
    cell.border = GRID
    next += 1
  }
  if (table.caption !== undefined) {
    const cell = writeLine(sheet, sheet.getRow(next), table.caption, widths.length, widths)
    cell.font = { name: TYPEFACES.heading[0], size: 14, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    sheet.getRow(next).height = 28
    next += 1
  }
  const headFrom = next
  const headCount = table.headerRows.length
  const rows = [...table.headerRows, ...table.rows]
  for (const [index, cells] of placeCells(rows).entries()) {
    const row = sheet.getRow(next)
    for (const { cell, column } of cells) {
      const right = column + (cell.columnSpan ?? 1)
      const bottom = next + (cell.rowSpan ?? 1) - 1
      fillCell(row.getCell(column + 1), cell, size, index < headCount)
      if (right > column + 1 || bottom > next) sheet.mergeCells(next, column + 1, bottom, right)
    }
    row.height = heightOf(linesNeeded(cells, widths), size)
    next += 1
  }
  const headTo = headFrom + headCount - 1
  sheet.views = [{ state: 'frozen', ySplit: headTo, topLeftCell: `A${headTo + 1}` }]
  setUpPage(sheet, landscape, headFrom, headTo)
  if (table.note !== undefined) {
    const cell = writeLine(sheet, sheet.getRow(next), table.note, widths.length, widths)
    cell.font = { name: TYPEFACES.table[0], size: TYPE_SIZES.table }
  }
}
