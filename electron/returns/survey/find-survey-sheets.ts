import type { SheetGrid, WorkbookGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { canonicalText } from '../text/canonical.ts'
import type { SurveyTable } from './survey-table.ts'
import { surveyTables } from './tables/index.ts'

/** A sheet of the survey. `table` is null for one that feeds no indicator (目录, 幼儿园, 中职 …). */
export type SurveySheet = {
  readonly sheet: SheetGrid
  readonly table: SurveyTable | null
  /** Zero-based row of 表号 or title; -1 where only the sheet is named by it. */
  readonly titleRow: number
}

const ROWS_SEARCHED = 6
const NUMBER = /^(?:表号)?((?:基础基|教基)\d{3,4}(?:续(?:表)?\d*)?)(?:$|单位|_|\D)/

const BY_NUMBER: ReadonlyMap<string, SurveyTable> = new Map(
  surveyTables.map((table) => [table.number, table]),
)
/** Forms of both generations share titles; the newer definition reads either. */
const BY_TITLE: ReadonlyMap<string, SurveyTable> = new Map(
  surveyTables.flatMap((table) =>
    [table.title, ...(table.formerTitles ?? [])].map((title) => [canonicalText(title), table] as const),
  ),
)

/** The sheets that are tables of the survey: by 表号 in a cell, by title, or at last by the sheet's name. */
export function findSurveySheets(workbook: WorkbookGrid): readonly SurveySheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const found = surveySheet(sheet)
    return found ? [found] : []
  })
}

function surveySheet(sheet: SheetGrid): SurveySheet | null {
  const numbers = numbersOf(sheet)
  if (new Set(numbers.map(({ number }) => number)).size > 1) return { sheet, table: null, titleRow: -1 }
  const title = titleOf(sheet)
  const [first] = numbers
  if (first)
    return {
      sheet,
      table: BY_NUMBER.get(first.number) ?? null,
      titleRow: Math.max(first.row, title?.row ?? 0),
    }
  if (title) return { sheet, table: title.table, titleRow: title.row }
  const named = NUMBER.exec(canonicalText(sheet.name))?.[1]
  return named === undefined ? null : { sheet, table: BY_NUMBER.get(named) ?? null, titleRow: -1 }
}

function numbersOf(sheet: SheetGrid): { number: string; row: number }[] {
  return sheet.rows.slice(0, ROWS_SEARCHED).flatMap((cells, row) =>
    cells.flatMap((cell) => {
      const number = typeof cell === 'string' ? NUMBER.exec(canonicalText(cell))?.[1] : undefined
      return number === undefined ? [] : [{ number, row }]
    }),
  )
}

function titleOf(sheet: SheetGrid): { table: SurveyTable; row: number } | null {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    for (const cell of cells) {
      const table = BY_TITLE.get(canonicalText(cellText(cell)))
      if (table) return { table, row }
    }
  }
  return null
}
