import type { Dictionary } from '../dictionary.ts'
import { type Extract, type LocatedIssue, located } from '../extract.ts'
import { columnMeaning } from '../table/column-meaning.ts'
import { findHeaderBlock, type HeaderBlock } from '../table/header-block.ts'
import { readTable } from '../table/read-table.ts'
import { skippedIssues, titleIssues } from '../table/skipped-rows.ts'
import { tableColumns } from '../table/table-columns.ts'
import { valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

/** A table of figures names the school and little more; a roster is about the schools themselves. */
const LEAST_ATTRIBUTES = 5
const MOST_FIELDS = 3

/** 学校名册 (std §7.2-10): a row for each school, with what the registry keeps of it and a few counts. */
export const roster: Layout = {
  id: 'roster',
  label: { zh: '学校名册', en: 'School roster' },
  recognise: (workbook, dictionary) =>
    Math.max(0, ...workbook.sheets.map((sheet) => confidence(findHeaderBlock(sheet), dictionary))),
  extract: (workbook, dictionary) => {
    const records: Extract['records'][number][] = []
    const mapping: Extract['mapping'][number][] = []
    const issues: LocatedIssue[] = []
    for (const sheet of workbook.sheets) {
      const header = findHeaderBlock(sheet)
      if (!header || confidence(header, dictionary) === 0) {
        if (sheet.rows.length > 0) issues.push(located(valueNote('sheetHasNoData'), sheet.name, null))
        continue
      }
      const { columns, issues: columnIssues } = tableColumns(sheet, header, dictionary)
      const alsoFilled = columns.attributes.map(({ column }) => column)
      const table = readTable(sheet, header, { ...columns, alsoFilled })
      for (const record of table.records) {
        const school = record.school && { ...record.school, registers: true }
        records.push({ ...record, school })
      }
      mapping.push({ sheet: sheet.name, slots: columns.slots })
      issues.push(...titleIssues(sheet, header.top), ...columnIssues)
      for (const issue of table.issues) issues.push(issue)
      issues.push(...skippedIssues(sheet, table.skipped))
    }
    return { records, mapping, issues, refused: false, artIsSilent: true }
  },
}

function confidence(header: HeaderBlock | null, dictionary: Dictionary): number {
  if (!header) return 0
  const meanings = header.columns.map(({ path }) => columnMeaning(path, dictionary).kind)
  const attributes = meanings.filter((kind) => kind === 'attribute').length
  const fields = meanings.filter((kind) => kind === 'field').length
  if (attributes < LEAST_ATTRIBUTES || fields > MOST_FIELDS) return 0
  return Math.min(0.96, Math.round((0.5 + 0.06 * attributes) * 100) / 100)
}
