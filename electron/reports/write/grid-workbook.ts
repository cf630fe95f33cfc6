import ExcelJS from 'exceljs'
import type { GridSheet } from '../../../shared/samples/grid-sheet.ts'

const THIN = { style: 'thin' } as const

/** Grids as an .xlsx file: values as they are, merges, column widths and frozen header. */
export async function gridWorkbook(sheets: readonly GridSheet[], title: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.title = title
  for (const { name, rows, merges, columnWidths, frozen } of sheets) {
    const sheet = workbook.addWorksheet(name)
    sheet.columns = columnWidths.map((width) => ({ width }))
    for (const row of rows) sheet.addRow([...row])
    for (const merge of merges) sheet.mergeCells(merge)
    sheet.views = [{ state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns }]
    sheet.eachRow((row, number) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        cell.alignment = { vertical: 'middle', wrapText: true }
        cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN }
        if (number <= frozen.rows) cell.font = { bold: true }
      }),
    )
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
