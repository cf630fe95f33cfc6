import type { SheetGrid, WorkbookGrid } from '../../shared/returns/workbook.ts'
import { cellText } from './cell-text.ts'
import { canonicalText } from './text/canonical.ts'

/** The year that a file says of itself, with the school years that it may mean. */
export type StatedYear = {
  readonly sheet: string
  /** Zero-based. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly years: readonly number[]
}

const ROWS_SEARCHED = 12
const LONGEST = 60
const YEAR_LABEL = /^(?:填报|统计|报表)?(?:年度|学年|学年度|年份)$/

/** The first year in the tops of the sheets: 2020/2021学年初, 2025学年, 填报年度 2025; null where none is said. */
export function findStatedYear(workbook: WorkbookGrid): StatedYear | null {
  for (const sheet of workbook.sheets) {
    const found = yearOfSheet(sheet)
    if (found) return found
  }
  return null
}

function yearOfSheet(sheet: SheetGrid): StatedYear | null {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = cellText(cell)
      if (text === '' || text.length > LONGEST) continue
      const years = schoolYears(text)
      if (years) return { sheet: sheet.name, row, column, text, years }
      if (!YEAR_LABEL.test(canonicalText(text))) continue
      const beside = cells.findIndex((value, at) => at > column && cellText(value) !== '')
      const value = cellText(cells[beside])
      const told = schoolYears(value) ?? calendarYear(value)
      if (told) return { sheet: sheet.name, row, column: beside, text: value, years: told }
    }
  }
  return null
}

function schoolYears(text: string): readonly number[] | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const first = /(20\d\d)(?:年?[/\-–—~至](?:20)?\d\d)?年?学年/.exec(plain)?.[1]
  return first === undefined ? null : [Number(first)]
}

/** A bare calendar year may be that in which the school year begins, or that in which it ends. */
function calendarYear(text: string): readonly number[] | null {
  const year = /^(20\d\d)(?:年|年度)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1]
  return year === undefined ? null : [Number(year), Number(year) - 1]
}
