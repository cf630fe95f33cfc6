import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import { type ExtractRecord, type LocatedIssue, located, type SchoolMention, type Slot } from '../extract.ts'
import type { AttributeDefinition, AttributeReading } from '../school-attributes.ts'
import { canonicalText } from '../text/canonical.ts'
import { splitDepartment, stageOfWord } from '../text/stage-words.ts'
import { valueError } from '../value-issue.ts'
import { attributeReader } from './attribute-reader.ts'
import type { HeaderBlock } from './header-block.ts'
import { mergedAreas } from './merge-origins.ts'
import { isFootnote, isNumbering, isTotal, type SkippedRow } from './row-kind.ts'

/** The columns of one table, by what they are for. */
export type TableColumns = {
  readonly slots: readonly Slot[]
  readonly attributes: readonly { readonly attribute: AttributeDefinition; readonly column: number }[]
  readonly stageColumn: number | null
  /** The stage that the sheet's name says. */
  readonly sheetStage: Stage | null
  /** Columns besides those of values that make a row one of a school. */
  readonly alsoFilled?: readonly number[]
}

export type TableReading = {
  readonly records: readonly ExtractRecord[]
  readonly issues: readonly LocatedIssue[]
  readonly skipped: ReadonlyMap<SkippedRow, readonly number[]>
}

/** Reads the rows below a header: schools to records, everything else passed over with its row number. */
export function readTable(sheet: SheetGrid, header: HeaderBlock, columns: TableColumns): TableReading {
  const records: ExtractRecord[] = []
  const issues: LocatedIssue[] = []
  const skipped = new Map<SkippedRow, number[]>()
  const skip = (kind: SkippedRow, row: number) => {
    const rows = skipped.get(kind)
    if (rows) rows.push(row + 1)
    else skipped.set(kind, [row + 1])
  }
  const spanned = namesOverSeveralRows(sheet, header)
  const readers = columns.attributes.map(({ attribute, column }) => ({
    column,
    read: attributeReader(attribute),
  }))
  const headerName = cellText(sheet.rows[header.top]?.[header.nameColumn])
  const codeColumn = columns.attributes.find(({ attribute }) => attribute.id === 'code')?.column ?? null

  for (let row = header.bottom + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]
    if (!cells || cells.length === 0) continue
    const nameRow = spanned.get(row) ?? row
    const written = cellText(sheet.rows[nameRow]?.[header.nameColumn])
    // Row numbers and marks such as 合计 may stand before the name, or instead of it.
    const first = written.length < 3 ? firstText(cells) : written
    if (first === '') continue
    if (isTotal(written) || isTotal(first)) skip('total', row)
    else if (isFootnote(first)) skip('footnote', row)
    else if (first.length <= 3 && isNumbering(cells)) skip('numbering', row)
    else if (written !== '' && written === headerName) skip('repeatedHeader', row)
    else if (!hasValue(cells, columns)) skip('withoutValues', row)
    else if (written === '' && (codeColumn === null || cellText(cells[codeColumn]) === '')) {
      issues.push(located(valueError('schoolNameMissing'), sheet.name, cellAddress(row, header.nameColumn)))
    } else {
      records.push(readRow(sheet, row, nameRow, written, header, columns, readers, issues))
    }
  }
  return { records, issues, skipped }
}

type ColumnReader = { readonly column: number; readonly read: (value: CellValue) => AttributeReading }

function readRow(
  sheet: SheetGrid,
  row: number,
  nameRow: number,
  written: string,
  header: HeaderBlock,
  columns: TableColumns,
  readers: readonly ColumnReader[],
  issues: LocatedIssue[],
): ExtractRecord {
  const { attributes, code } = readAttributes(sheet, row, readers, issues)
  const department = /[)）部]$/.test(written) ? splitDepartment(written) : { name: written, stage: null }
  const school: SchoolMention = {
    name: department.name || (code ?? ''),
    code,
    attributes,
    row: nameRow,
    column: header.nameColumn,
  }
  const stage = department.stage ?? rowStage(sheet, row, columns, issues) ?? columns.sheetStage
  return { sheet, school, row, stage, slots: columns.slots }
}

function readAttributes(
  sheet: SheetGrid,
  row: number,
  readers: readonly ColumnReader[],
  issues: LocatedIssue[],
): { attributes: Partial<SchoolAttributes>; code: string | null } {
  const known: Partial<SchoolAttributes> = {}
  for (const { column, read } of readers) {
    const value = sheet.rows[row]?.[column] ?? null
    if (value === null) continue
    const reading = read(value)
    if ('issue' in reading) issues.push(located(reading.issue, sheet.name, cellAddress(row, column)))
    else Object.assign(known, reading.known)
  }
  const { code = null, ...attributes } = known
  return { attributes, code }
}

function rowStage(
  sheet: SheetGrid,
  row: number,
  columns: TableColumns,
  issues: LocatedIssue[],
): Stage | null {
  if (columns.stageColumn === null) return null
  const text = cellText(sheet.rows[row]?.[columns.stageColumn])
  if (text === '') return null
  const stage = stageOfWord(canonicalText(text))
  if (stage === null && !/一贯制|完全中学|全校|合计/.test(text)) {
    const cell = cellAddress(row, columns.stageColumn)
    issues.push(located(valueError('stageNotUnderstood', { raw: text }), sheet.name, cell))
  }
  return stage
}

function firstText(cells: readonly CellValue[]): string {
  for (const cell of cells) {
    const text = cellText(cell)
    if (text !== '') return text
  }
  return ''
}

function hasValue(cells: readonly CellValue[], { slots, alsoFilled }: TableColumns): boolean {
  for (const { column } of slots) if (isFilled(cells[column])) return true
  return alsoFilled?.some((column) => isFilled(cells[column])) ?? false
}

function isFilled(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined) return false
  return typeof cell !== 'string' || cell.trim() !== ''
}

/** Rows whose school name is merged over several rows, as one row for 小学 and one for 初中. */
function namesOverSeveralRows(sheet: SheetGrid, header: HeaderBlock): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  for (const area of mergedAreas(sheet)) {
    const overName = area.left <= header.nameColumn && area.right >= header.nameColumn
    if (!overName || area.top <= header.bottom || area.left !== header.nameColumn) continue
    for (let row = area.top + 1; row <= area.bottom; row++) rows.set(row, area.top)
  }
  return rows
}
