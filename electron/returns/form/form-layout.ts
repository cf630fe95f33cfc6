import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import { type Extract, located } from '../extract.ts'
import type { Layout } from '../layouts/layout.ts'
import { readLists } from '../lists/read-lists.ts'
import { attributeOfLabel } from '../school-attributes.ts'
import { valueNote } from '../value-issue.ts'
import { findFormHeader, formItems } from './form-header.ts'
import { readForm } from './read-form.ts'

type Level = 'school' | 'county'

const MINIMUM_ITEMS = 3

/** A vertical form: one item per row, one sheet per form. School and county differ by their items only. */
export function defineForm(definition: Pick<Layout, 'id' | 'label'> & { readonly level: Level }): Layout {
  const { level } = definition
  return {
    id: definition.id,
    label: definition.label,
    recognise: (workbook, dictionary) =>
      Math.max(0, ...workbook.sheets.map((sheet) => confidence(sheet, dictionary, level))),
    extract: (workbook, dictionary) => extractForms(workbook, dictionary, level),
  }
}

function confidence(sheet: WorkbookGrid['sheets'][number], dictionary: Dictionary, level: Level): number {
  const header = findFormHeader(sheet)
  if (!header) return 0
  const items = formItems(sheet, header)
  let known = 0
  let fields = 0
  for (const { label } of items) {
    const isField = dictionary.find(label)?.field.level === level
    if (isField) fields += 1
    if (isField || (level === 'school' && attributeOfLabel(label))) known += 1
  }
  if (fields < MINIMUM_ITEMS) return 0
  return Math.round((0.5 + (0.5 * known) / items.length) * 100) / 100
}

function extractForms(workbook: WorkbookGrid, dictionary: Dictionary, level: Level): Extract {
  const records: Extract['records'][number][] = []
  const mapping: Extract['mapping'][number][] = []
  const issues: Extract['issues'][number][] = []
  const beside = level === 'school' ? readLists(workbook.sheets) : null
  for (const sheet of workbook.sheets) {
    if (beside?.sheets.has(sheet)) continue
    const header = findFormHeader(sheet)
    if (!header || confidence(sheet, dictionary, level) === 0) {
      if (sheet.rows.length > 0) issues.push(located(valueNote('sheetHasNoData'), sheet.name, null))
      continue
    }
    const reading = readForm(sheet, header, dictionary, level)
    mapping.push({ sheet: sheet.name, slots: reading.slots })
    issues.push(...reading.issues)
    if (reading.record) records.push(reading.record)
  }
  const [only] = records
  if (!beside || !only || records.length > 1) {
    for (const sheet of beside?.sheets ?? [])
      issues.push(located(valueNote('sheetHasNoData'), sheet.name, null))
    return { records, mapping, issues, refused: false, artIsSilent: false }
  }
  const lists = beside.sheets.size === 0 ? {} : { lists: beside.lists }
  return {
    records: [{ ...only, ...lists }],
    mapping,
    issues: [...issues, ...beside.issues],
    refused: false,
    artIsSilent: false,
  }
}
