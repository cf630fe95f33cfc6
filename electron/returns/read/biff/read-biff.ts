import { type CellObject, read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../../shared/returns/workbook.ts'
import { type CellBudget, cellBudget } from '../cell-budget.ts'
import { isDateFormat } from '../date-format.ts'
import type { ReadLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import { serialDate } from '../serial-date.ts'
import { sheetBuilder } from '../sheet-builder.ts'
import { type BoundSheet, boundSheets } from './bound-sheets.ts'

/** Reads a BIFF stream, the content of .xls and .et, through SheetJS into the same grid as .xlsx. */
export function readBiff(stream: Buffer, format: 'xls' | 'et', limits: ReadLimits): WorkbookGrid {
  const listed = boundSheets(stream)
  if (listed.length > limits.sheets) throw tooLarge('sheets', limits.sheets)
  if (listed.some(({ position }) => position >= stream.length)) throw new Refusal('damaged')
  const workbook = parse(stream)
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const budget = cellBudget(limits)
  const sheets: SheetGrid[] = []
  for (const [index, name] of workbook.SheetNames.entries()) {
    const place: BoundSheet = listed[index] ?? { position: 0, hidden: false, worksheet: true }
    if (!place.worksheet) continue
    const sheet = workbook.Sheets[name]
    // SheetJS leaves out a sheet whose end it never met.
    if (!sheet) throw new Refusal('damaged')
    sheets.push(readSheet(name, place.hidden, sheet, date1904, budget, limits))
  }
  if (sheets.length === 0) throw new Refusal('damaged')
  return { format, sheets }
}

function parse(stream: Buffer): WorkBook {
  set_cptable(codepages)
  try {
    return read(stream, {
      type: 'buffer',
      dense: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
    })
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}

function readSheet(
  name: string,
  hidden: boolean,
  sheet: WorkSheet,
  date1904: boolean,
  budget: CellBudget,
  limits: ReadLimits,
): SheetGrid {
  const builder = sheetBuilder(name, hidden, budget)
  const isDate = cachedDateFormats()
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return
      builder.set(row, column, cellValue(cell, date1904, isDate))
      if (isError(cell)) builder.note(row, column, 'errorCell')
    })
  })
  const merges = sheet['!merges'] ?? []
  if (merges.length > limits.merges) throw tooLarge('merges', limits.merges)
  for (const range of merges) builder.merge(utils.encode_range(range))
  sheet['!rows']?.forEach((info, row) => {
    if (info?.hidden) builder.hideRow(row)
  })
  sheet['!cols']?.forEach((info, column) => {
    if (info?.hidden) builder.hideColumns(column, column)
  })
  return builder.finish()
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])

/** A number that is none comes of a damaged record; it must not pass for an empty cell. */
function isError({ t, v }: CellObject): boolean {
  return t === 'e' || (typeof v === 'number' && !Number.isFinite(v))
}

function cellValue(cell: CellObject, date1904: boolean, isDate: (code: string) => boolean): CellValue {
  const { t, v, z } = cell
  if (isError(cell)) return (t === 'e' && ERRORS.get(Number(v))) || '#NUM!'
  if (typeof v === 'number' && typeof z === 'string' && isDate(z)) return serialDate(v, date1904) ?? v
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? v : null
}

function cachedDateFormats(): (code: string) => boolean {
  const known = new Map<string, boolean>()
  return (code) => {
    const cached = known.get(code)
    if (cached !== undefined) return cached
    const answer = isDateFormat(code)
    known.set(code, answer)
    return answer
  }
}
