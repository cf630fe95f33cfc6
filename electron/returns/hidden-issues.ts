import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { type LocatedIssue, located } from './extract.ts'
import { valueNote } from './value-issue.ts'

const SHOWN = 8

function listed(places: readonly (string | number)[]): string {
  return places.slice(0, SHOWN).join('、') + (places.length > SHOWN ? '…' : '')
}

/** Hidden sheets, rows and columns are read all the same, and said so. */
export function hiddenIssues(sheet: SheetGrid): LocatedIssue[] {
  const issues: LocatedIssue[] = []
  if (sheet.hidden) issues.push(located(valueNote('hiddenSheetRead'), sheet.name, null))
  if (sheet.hiddenRows.length > 0) {
    const params = { rows: listed(sheet.hiddenRows), count: sheet.hiddenRows.length }
    issues.push(located(valueNote('hiddenRowsRead', params), sheet.name, null))
  }
  if (sheet.hiddenColumns.length > 0) {
    const params = { columns: listed(sheet.hiddenColumns), count: sheet.hiddenColumns.length }
    issues.push(located(valueNote('hiddenColumnsRead', params), sheet.name, null))
  }
  return issues
}
