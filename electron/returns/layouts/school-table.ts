import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import { type Extract, type LocatedIssue, located } from '../extract.ts'
import { columnMeaning } from '../table/column-meaning.ts'
import { findHeaderBlock, type HeaderBlock } from '../table/header-block.ts'
import { readTable } from '../table/read-table.ts'
import type { SkippedRow } from '../table/row-kind.ts'
import { tableColumns } from '../table/table-columns.ts'
import { valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

const ROWS_SHOWN = 8
const SKIPPED: Readonly<Record<SkippedRow, string>> = {
  total: 'totalRowsSkipped',
  numbering: 'numberingRowsSkipped',
  footnote: 'footnoteRowsSkipped',
  repeatedHeader: 'repeatedHeaderSkipped',
  withoutValues: 'rowsWithoutValues',
}

/** 一校一行: one row per school under one to three header rows. Silent about 艺术 unless a header says it. */
export const schoolTable: Layout = {
  id: 'school-table',
  label: { zh: '一校一行汇总表', en: 'One row per school' },
  recognise: (workbook, dictionary) =>
    Math.max(
      0,
      ...workbook.sheets.map((sheet) => confidence(fieldColumns(findHeaderBlock(sheet), dictionary))),
    ),
  extract: (workbook, dictionary) => {
    const records: Extract['records'][number][] = []
    const mapping: Extract['mapping'][number][] = []
    const issues: LocatedIssue[] = []
    for (const sheet of workbook.sheets) {
      const header = findHeaderBlock(sheet)
      if (!header || fieldColumns(header, dictionary) === 0) {
        if (sheet.rows.length > 0) issues.push(located(valueNote('sheetHasNoData'), sheet.name, null))
        continue
      }
      issues.push(...titleIssues(sheet, header))
      const { columns, issues: columnIssues } = tableColumns(sheet, header, dictionary)
      const table = readTable(sheet, header, columns)
      mapping.push({ sheet: sheet.name, slots: columns.slots })
      for (const record of table.records) records.push(record)
      issues.push(...columnIssues)
      for (const issue of table.issues) issues.push(issue)
      for (const [kind, rows] of table.skipped) issues.push(skippedIssue(sheet, kind, rows))
    }
    return { records, mapping, issues, refused: false, artIsSilent: true }
  },
}

function fieldColumns(header: HeaderBlock | null, dictionary: Dictionary): number {
  if (!header) return 0
  return header.columns.filter(({ path }) => {
    const meaning = columnMeaning(path, dictionary)
    return meaning.kind === 'field' && meaning.match.field.level === 'school'
  }).length
}

/** One column that is understood could be chance; from five on there is no doubt. */
function confidence(columns: number): number {
  return columns === 0 ? 0 : Math.min(0.95, Math.round((0.45 + 0.1 * columns) * 100) / 100)
}

function titleIssues(sheet: SheetGrid, header: HeaderBlock): LocatedIssue[] {
  const rows: number[] = []
  for (let row = 0; row < header.top; row++) if ((sheet.rows[row]?.length ?? 0) > 0) rows.push(row + 1)
  if (rows.length === 0) return []
  return [located(valueNote('titleRowsSkipped', listed(rows)), sheet.name, null)]
}

function skippedIssue(sheet: SheetGrid, kind: SkippedRow, rows: readonly number[]): LocatedIssue {
  return located(valueNote(SKIPPED[kind], listed(rows)), sheet.name, null)
}

function listed(rows: readonly number[]): { rows: string; count: number } {
  const shown = rows.slice(0, ROWS_SHOWN).join('、') + (rows.length > ROWS_SHOWN ? '…' : '')
  return { rows: shown, count: rows.length }
}
