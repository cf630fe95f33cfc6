import type { Dictionary } from '../dictionary.ts'
import { type Extract, type LocatedIssue, located } from '../extract.ts'
import { columnMeaning } from '../table/column-meaning.ts'
import { findHeaderBlock, type HeaderBlock } from '../table/header-block.ts'
import { readTable } from '../table/read-table.ts'
import { skippedIssues, titleIssues } from '../table/skipped-rows.ts'
import { tableColumns } from '../table/table-columns.ts'
import { valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

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
      issues.push(...titleIssues(sheet, header.top))
      const { columns, issues: columnIssues } = tableColumns(sheet, header, dictionary)
      const table = readTable(sheet, header, columns)
      mapping.push({ sheet: sheet.name, slots: columns.slots })
      for (const record of table.records) records.push(record)
      issues.push(...columnIssues)
      for (const issue of table.issues) issues.push(issue)
      issues.push(...skippedIssues(sheet, table.skipped))
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
