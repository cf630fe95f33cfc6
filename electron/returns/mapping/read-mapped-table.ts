import { cellAddress, columnLetters } from '../../../shared/returns/cell-address.ts'
import type { ColumnUse } from '../../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import type { Dictionary } from '../dictionary.ts'
import { type ExtractRecord, type LocatedIssue, located, type Slot } from '../extract.ts'
import { attributeByKey } from '../school-attributes.ts'
import { createSlot } from '../slot.ts'
import { readTable, type TableColumns } from '../table/read-table.ts'
import { skippedIssues, titleIssues } from '../table/skipped-rows.ts'
import { sheetStage } from '../table/table-columns.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { valueNote, valueWarning } from '../value-issue.ts'
import type { FoundTable } from './find-table.ts'
import { addressInFile, type OrientedSheet } from './oriented-sheet.ts'

export type MappedReading = {
  readonly records: readonly ExtractRecord[]
  readonly slots: readonly Slot[]
  readonly issues: readonly LocatedIssue[]
}

/** Reads a table by its mapping: the rows by the rules of every table, the columns by what the user said. */
export function readMappedTable(found: FoundTable, dictionary: Dictionary): MappedReading {
  const { sheet, block } = found
  const columns = usedColumns(found, dictionary)
  const named = columns.nameColumn ?? columns.codeColumn
  if (named === null) return { records: [], slots: [], issues: columns.issues }
  const grid = block.orientation === 'rows' ? sheet.grid : withoutRemarks(sheet.grid, block.first, columns)
  const header = { top: block.top, bottom: block.first - 1, nameColumn: named, columns: [] }
  const reading = readTable(grid, header, columns)
  const turnedBack = (issue: LocatedIssue) =>
    issue.cell === null ? issue : { ...issue, cell: addressInFile(sheet, issue.cell) }
  return {
    records: reading.records.map((record) => recordInFile(record, sheet)),
    slots: columns.slots.map((slot) => slotInFile(slot, sheet, null)),
    issues: [
      ...(block.orientation === 'rows'
        ? [...titleIssues(grid, block.top), ...skippedIssues(grid, reading.skipped)]
        : columnsPassedOver(sheet.source, [...reading.skipped.values()].flat())),
      ...columns.issues.map(turnedBack),
      ...reading.issues.map(turnedBack),
    ],
  }
}

type UsedColumns = TableColumns & {
  readonly nameColumn: number | null
  readonly codeColumn: number | null
  readonly issues: readonly LocatedIssue[]
}

function usedColumns({ table, sheet, columns: headers }: FoundTable, dictionary: Dictionary): UsedColumns {
  const slots: Slot[] = []
  const attributes: TableColumns['attributes'][number][] = []
  const issues: LocatedIssue[] = []
  const left: string[] = []
  let stageColumn: number | null = null
  const take = (use: ColumnUse, header: string, row: number, column: number) => {
    switch (use.kind) {
      case 'leave':
        left.push(header)
        break
      case 'stage':
        stageColumn = column
        break
      case 'attribute': {
        const attribute = attributeByKey(use.attribute)
        if (attribute) attributes.push({ attribute, column })
        break
      }
      case 'field': {
        const field = dictionary.fields.find(({ code, level }) => code === use.field && level === 'school')
        if (!field) {
          const gone = valueWarning('mappedFieldGone', { header, field: use.field })
          issues.push(located(gone, sheet.grid.name, cellAddress(row, column)))
          break
        }
        const match = { field, stage: use.stage, unit: use.unit }
        const place = {
          sheet: sheet.grid.name,
          header,
          headerRow: row,
          headerColumn: column,
          row: null,
          column,
        }
        const { slot, issue } = createSlot(match, use.unit, place)
        if (slot) slots.push(slot)
        if (issue) issues.push(issue)
      }
    }
  }
  for (const [index, { use, header }] of table.columns.entries()) {
    const at = headers[index]
    if (at) take(use, header.join(' / '), at.row, at.column)
  }
  if (left.length > 0) {
    const shown = left.slice(0, HEADERS_SHOWN).join('、') + (left.length > HEADERS_SHOWN ? '…' : '')
    const params = { count: left.length, headers: shown }
    issues.push(located(valueNote('columnsLeftOut', params), sheet.grid.name, null))
  }
  const columnOf = (id: string) => attributes.find(({ attribute }) => attribute.id === id)?.column ?? null
  return {
    slots,
    attributes: attributes.filter(({ attribute }) => attribute.id !== 'name'),
    stageColumn,
    sheetStage: table.stage ?? sheetStage(sheet.source.name),
    nameColumn: columnOf('name'),
    codeColumn: columnOf('code'),
    issues,
  }
}

const HEADERS_SHOWN = 12

/** Beside the values of a form may stand remarks: a column of texts is no school. */
function withoutRemarks(grid: SheetGrid, first: number, { slots }: UsedColumns): SheetGrid {
  const isNumber = (text: string) => parseNumberText(text).kind === 'number'
  const rows = grid.rows.map((cells, row) =>
    row < first || slots.some(({ column }) => isNumber(cellText(cells[column]))) ? cells : [],
  )
  return { ...grid, rows }
}

function columnsPassedOver(sheet: SheetGrid, columns: readonly number[]): LocatedIssue[] {
  if (columns.length === 0) return []
  const letters = columns.map((number) => columnLetters(number - 1)).join('、')
  return [located(valueNote('schoolColumnsSkipped', { columns: letters }), sheet.name, null)]
}

/** In a form each value has a row of its own, and each school its slots. */
function recordInFile(record: ExtractRecord, sheet: OrientedSheet): ExtractRecord {
  if (sheet.source === sheet.grid) return record
  const { school } = record
  return {
    ...record,
    sheet: sheet.source,
    row: 0,
    school: school && { ...school, ...sheet.place(school.row, school.column) },
    slots: record.slots.map((slot) => slotInFile(slot, sheet, record.row)),
  }
}

function slotInFile(slot: Slot, sheet: OrientedSheet, row: number | null): Slot {
  if (sheet.source === sheet.grid) return slot
  const place = sheet.place(row ?? 0, slot.column)
  return { ...slot, headerCell: addressInFile(sheet, slot.headerCell), row: place.row, column: place.column }
}
