import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { type LocatedIssue, located } from '../extract.ts'
import { valueNote } from '../value-issue.ts'
import type { SkippedRow } from './row-kind.ts'

const ROWS_SHOWN = 8
const SKIPPED: Readonly<Record<SkippedRow, string>> = {
  total: 'totalRowsSkipped',
  numbering: 'numberingRowsSkipped',
  footnote: 'footnoteRowsSkipped',
  repeatedHeader: 'repeatedHeaderSkipped',
  withoutValues: 'rowsWithoutValues',
}

/** Says which rows above a header are titles. */
export function titleIssues(sheet: SheetGrid, top: number): LocatedIssue[] {
  const rows: number[] = []
  for (let row = 0; row < top; row++) if ((sheet.rows[row]?.length ?? 0) > 0) rows.push(row + 1)
  return rows.length === 0 ? [] : [located(valueNote('titleRowsSkipped', listed(rows)), sheet.name, null)]
}

/** Says which rows of a table were passed over, and as what. */
export function skippedIssues(
  sheet: SheetGrid,
  skipped: ReadonlyMap<SkippedRow, readonly number[]>,
): LocatedIssue[] {
  return [...skipped].map(([kind, rows]) => located(valueNote(SKIPPED[kind], listed(rows)), sheet.name, null))
}

function listed(rows: readonly number[]): { rows: string; count: number } {
  const shown = rows.slice(0, ROWS_SHOWN).join('、') + (rows.length > ROWS_SHOWN ? '…' : '')
  return { rows: shown, count: rows.length }
}
