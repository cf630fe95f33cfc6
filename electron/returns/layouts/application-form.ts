import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { type LocatedIssue, located, NOTHING_EXTRACTED } from '../extract.ts'
import { isTotal } from '../table/row-kind.ts'
import { canonicalText } from '../text/canonical.ts'
import { valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

const ROWS_SEARCHED = 20
/** The seven results that 表Ⅱ-2 declares (std §7.4). */
const DECLARED = [
  /高于规定学历教师数/,
  /骨干教师数/,
  /体育艺术.*专任教师数/,
  /生均教学及辅助用房/,
  /生均体育运动场馆/,
  /生均教学仪器设备/,
  /网络多媒体教室/,
]

type DeclaredTable = { readonly row: number; readonly columns: readonly number[] }

/**
 * 申报表 表Ⅱ-2. Its seven columns hold declared results: they are compared, never turned into numerators
 * (decisions.md), so no value of them becomes an observation.
 */
export const applicationForm: Layout = {
  id: 'application-form',
  label: { zh: '申报表 表Ⅱ-2', en: 'Application form II-2' },
  recognise: (workbook) =>
    Math.max(
      0,
      ...workbook.sheets.map((sheet) => (findDeclaredTable(sheet)?.columns.length ?? 0) / DECLARED.length),
    ),
  extract: (workbook) => {
    const issues: LocatedIssue[] = []
    for (const sheet of workbook.sheets) {
      const table = findDeclaredTable(sheet)
      if (table) issues.push(declaredIssue(sheet, table))
      else if (sheet.rows.length > 0) {
        issues.push(located(valueNote('sheetNamedOnly', { title: titleOf(sheet) }), sheet.name, null))
      }
    }
    return { ...NOTHING_EXTRACTED, issues }
  },
}

/** The table that lists schools with at least four of the seven results. */
function findDeclaredTable(sheet: SheetGrid): DeclaredTable | null {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    const texts = cells.map((cell) => (typeof cell === 'string' ? canonicalText(cell) : ''))
    if (!texts.includes('学校名称')) continue
    const columns = texts.flatMap((text, column) =>
      text.length < 40 && DECLARED.some((label) => label.test(text)) ? [column] : [],
    )
    if (columns.length >= 4) return { row, columns }
  }
  return null
}

function declaredIssue(sheet: SheetGrid, table: DeclaredTable): LocatedIssue {
  const filled = sheet.rows.slice(table.row + 1).filter((cells) => {
    const total = cells.some((cell) => typeof cell === 'string' && isTotal(cell.trim()))
    return (
      !total &&
      table.columns.some(
        (column) => /\d/.test(cellText(cells[column])) && !/^L/.test(cellText(cells[column])),
      )
    )
  }).length
  return located(
    filled === 0 ? valueNote('formIsEmpty') : valueNote('declaredResultsNotTaken', { count: filled }),
    sheet.name,
    null,
  )
}

function titleOf(sheet: SheetGrid): string {
  for (const cells of sheet.rows.slice(0, ROWS_SEARCHED)) {
    const text = cells.map((cell) => cellText(cell)).find((found) => found !== '')
    if (text) return text.replace(/\s+/g, ' ').slice(0, 40)
  }
  return sheet.name
}
