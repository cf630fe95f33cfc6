import type { ReturnMapping } from '../../../shared/returns/mapping.ts'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import { type Extract, located } from '../extract.ts'
import type { Layout } from '../layouts/layout.ts'
import { valueNote } from '../value-issue.ts'
import { createSearch, type FoundTable, findTable, type Search } from './find-table.ts'
import { readMappedTable } from './read-mapped-table.ts'

/** A mapping as the store remembers it. `seq` is the revision that is in force. */
export type RememberedMapping = {
  readonly id: string
  readonly seq: number
  readonly name: string
  readonly mapping: ReturnMapping
}

/** The id of the layout that a mapping makes. */
export function mappingLayoutId(id: string): string {
  return `mapping:${id}`
}

/** Layouts of remembered mappings; they are sure where their header stands in a sheet, and nowhere else. */
export function mappedLayouts(remembered: readonly RememberedMapping[]): readonly Layout[] {
  const search = createSearch()
  return remembered.map(({ id, seq, name, mapping }) => ({
    id: mappingLayoutId(id),
    label: { zh: name, en: name },
    mapped: { id, seq, name },
    recognise: (workbook) => (findTables(workbook, mapping, search).length > 0 ? 1 : 0),
    extract: (workbook, dictionary) => extractMapped(workbook, mapping, dictionary, search),
  }))
}

/** The mapped tables of a workbook, by the sheet in which they stand. */
export function findTables(
  workbook: WorkbookGrid,
  { tables }: ReturnMapping,
  search: Search,
): readonly FoundTable[] {
  return workbook.sheets.flatMap((sheet) => {
    for (const table of tables) {
      const found = findTable(sheet, table, search)
      if (found) return [found]
    }
    return []
  })
}

function extractMapped(
  workbook: WorkbookGrid,
  mapping: ReturnMapping,
  dictionary: Dictionary,
  search: Search,
): Extract {
  const records: Extract['records'][number][] = []
  const issues: Extract['issues'][number][] = []
  const read: Extract['mapping'][number][] = []
  const found = findTables(workbook, mapping, search)
  for (const sheet of workbook.sheets) {
    const table = found.find((one) => one.sheet.source === sheet)
    if (!table) {
      if (sheet.rows.length > 0) issues.push(located(valueNote('sheetHasNoData'), sheet.name, null))
      continue
    }
    const reading = readMappedTable(table, dictionary)
    read.push({ sheet: sheet.name, slots: reading.slots })
    for (const record of reading.records) records.push(record)
    for (const issue of reading.issues) issues.push(issue)
  }
  return { records, mapping: read, issues, refused: false, artIsSilent: true }
}
