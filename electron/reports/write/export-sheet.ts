import type ExcelJS from 'exceljs'
import type { Style } from 'exceljs'
import type { ExportCell, ExportColumn, ExportGrid } from '../../../shared/exports/export-grid.ts'
import { exportWidths, groupSpans, linesOf, pagesOf } from './export-layout.ts'
import { bodyStyle, EXPORT_STYLES, lineHeight } from './export-styles.ts'
import { exportValue } from './export-value.ts'
import { numberFormat } from './number-format.ts'
import { a4Page } from './xlsx-page.ts'
import { TEXT_FORMAT, xlsxText } from './xlsx-text.ts'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter
type Sheet = ReturnType<Workbook['addWorksheet']>

/** What stands above the table: its title, and lines that say what it is of and when it was made. */
export type ExportHead = { readonly title: string; readonly lines: readonly string[] }

export type SheetPlan = {
  readonly name: string
  readonly head: ExportHead
  readonly grid: ExportGrid
  /** Labels with their units. */
  readonly labels: readonly string[]
}

const MARGINS = { top: 12, right: 10, bottom: 16, left: 10 }
const TITLE_HEIGHT = 26

/** Opens the sheet of a table and writes everything above its rows. @returns a writer of one row. */
export function openExportSheet(
  workbook: Workbook,
  { name, head, grid, labels }: SheetPlan,
): { readonly writeRow: (cells: readonly ExportCell[], index: number) => void; readonly close: () => void } {
  const widths = exportWidths(grid, labels)
  const grouped = grid.columns.some(({ group }) => group !== undefined)
  const headFrom = head.lines.length + 2
  const headTo = headFrom + (grouped ? 1 : 0)
  const last = grid.columns.length
  const columns = grid.keyColumns ?? 0
  const { landscape, across } = pagesOf(widths)
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: columns, ySplit: headTo }],
    pageSetup: a4Page(landscape, MARGINS, { from: headFrom, to: headTo, columns }, across),
    headerFooter: { oddFooter: '&C— &P / &N —' },
  })
  sheet.columns = widths.map((width) => ({ width }))
  sheet.autoFilter = {
    from: { row: headTo, column: 1 },
    to: { row: headTo + Math.max(1, grid.rows.length), column: last },
  }
  writeHeadLines(sheet, head)
  writeHeaderRows(sheet, { grid, labels, widths, headFrom, headTo })

  const styles = new Map<string, Partial<Style>>()
  const styleOf = (format: string, shaded: boolean) => {
    const key = `${shaded ? '!' : ''}${format}`
    const known = styles.get(key) ?? bodyStyle(format, shaded)
    styles.set(key, known)
    return known
  }
  const shadedCells = new Set((grid.shaded ?? []).map(([row, column]) => `${row}:${column}`))
  return {
    writeRow: (cells, index) => {
      const row = sheet.getRow(headTo + 1 + index)
      const texts: { text: string; width: number }[] = []
      for (const [column, definition] of grid.columns.entries()) {
        const value = exportValue(definition.type, cells[column] ?? null)
        const cell = row.getCell(column + 1)
        cell.style = styleOf(formatOf(definition, value), shadedCells.has(`${index}:${column}`))
        if (value === null || value === '') continue
        cell.value = typeof value === 'string' ? xlsxText(value) : value
        if (typeof value === 'string') texts.push({ text: value, width: (widths[column] ?? 0) - 1 })
      }
      row.height = lineHeight(linesOf(texts))
      row.commit()
    },
    close: () => sheet.commit(),
  }
}

function formatOf(column: ExportColumn, value: number | Date | string | null): string {
  if (value === null || typeof value === 'string') return TEXT_FORMAT
  return numberFormat(column, value)
}

/** Each line stands in the first cell and runs over the empty ones beside it. */
function writeHeadLines(sheet: Sheet, { title, lines }: ExportHead): void {
  for (const [index, text] of [title, ...lines].entries()) {
    const row = sheet.getRow(index + 1)
    const cell = row.getCell(1)
    cell.value = xlsxText(text)
    cell.style = index === 0 ? EXPORT_STYLES.title : EXPORT_STYLES.note
    row.height = index === 0 ? TITLE_HEIGHT : lineHeight(1)
    row.commit()
  }
}

type HeaderPlan = Pick<SheetPlan, 'grid' | 'labels'> & {
  readonly widths: readonly number[]
  readonly headFrom: number
  readonly headTo: number
}

/** Group headings above their columns; a column without one reaches down over both rows. */
function writeHeaderRows(sheet: Sheet, { grid, labels, widths, headFrom, headTo }: HeaderPlan): void {
  const lowest = sheet.getRow(headTo)
  for (const [index, label] of labels.entries()) {
    const cell = lowest.getCell(index + 1)
    cell.value = xlsxText(label)
    cell.style = EXPORT_STYLES.head
  }
  lowest.height = lineHeight(
    linesOf(labels.map((text, index) => ({ text, width: (widths[index] ?? 0) - 2 }))),
  )
  if (headTo > headFrom) {
    const upper = sheet.getRow(headFrom)
    for (const { from, to, group } of groupSpans(grid.columns)) {
      for (let column = from; column <= to; column += 1) upper.getCell(column + 1).style = EXPORT_STYLES.head
      if (group === null) continue
      upper.getCell(from + 1).value = xlsxText(group)
      if (to > from) sheet.mergeCells(headFrom, from + 1, headFrom, to + 1)
    }
    upper.height = lineHeight(1)
    upper.commit()
  }
  lowest.commit()
}
