import { decimal, ZERO } from '../decimal/decimal.ts'
import { cellAddress } from '../returns/cell-address.ts'
import type { CellValue } from '../returns/workbook.ts'
import type { GridSheet } from './grid-sheet.ts'
import { sampleMessages } from './sample-messages.ts'
import { type SchoolTableColumn, schoolTableColumns } from './school-table-columns.ts'
import { compulsoryStages, type SchoolYear } from './school-year.ts'

/** Title, groups, names, units; the rows of the schools follow. */
const HEADER_ROWS = 4

const range = (top: number, left: number, bottom: number, right: number): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`

function headerRows(title: string, columns: readonly SchoolTableColumn[]): CellValue[][] {
  const startsGroup = (index: number) => columns[index]?.group !== columns[index - 1]?.group
  return [
    [title],
    columns.map(({ group, header }, index) => (group === null ? header : startsGroup(index) ? group : null)),
    columns.map(({ group, header }) => (group === null ? null : header)),
    columns.map(({ unit }) => unit || null),
  ]
}

function headerMerges(columns: readonly SchoolTableColumn[]): string[] {
  const merges = [range(0, 0, 0, columns.length - 1)]
  for (let left = 0; left < columns.length; ) {
    const group = columns[left]?.group ?? null
    let right = left
    while (group !== null && columns[right + 1]?.group === group) right += 1
    if (group === null) merges.push(range(1, left, HEADER_ROWS - 1, left))
    else if (right > left) merges.push(range(1, left, 1, right))
    left = right + 1
  }
  return merges
}

function schoolRows(school: SchoolYear): CellValue[][] {
  return compulsoryStages(school).map((stage, place) =>
    schoolTableColumns.map(({ counted, cell }) =>
      counted === 'whole' && place > 0 ? null : cell(school, stage),
    ),
  )
}

/** Values of a whole school reach over the rows of its stages. */
function schoolMerges(top: number, stages: number): string[] {
  return schoolTableColumns.flatMap(({ counted }, column) =>
    counted === 'whole' && stages > 1 ? [range(top, column, top + stages - 1, column)] : [],
  )
}

function totalRow(rows: readonly (readonly CellValue[])[]): CellValue[] {
  return schoolTableColumns.map(({ summed }, column) => {
    if (column === 0) return sampleMessages.tableTotal
    if (!summed) return null
    const numbers = rows.map((row) => row[column]).filter((value) => typeof value === 'number')
    return Number(numbers.reduce((sum, value) => sum.plus(decimal(value)), ZERO).toFixed())
  })
}

/**
 * The one-row-per-school table of a county: title, merged groups, names, units; one row per school and
 * stage; 合计 and a footnote. A nine-year school has two rows, which share the values of the whole school.
 */
export function schoolTableGrid(county: string, year: number, schools: readonly SchoolYear[]): GridSheet {
  const blocks = schools.map(schoolRows)
  const body = blocks.flat()
  const tops = blocks.map((_, index) => HEADER_ROWS + blocks.slice(0, index).flat().length)
  const footnote = HEADER_ROWS + body.length + 1
  return {
    name: sampleMessages.tableSheet,
    rows: [
      ...headerRows(sampleMessages.tableTitle({ county, year }), schoolTableColumns),
      ...body,
      totalRow(body),
      [sampleMessages.tableFootnote],
    ],
    merges: [
      ...headerMerges(schoolTableColumns),
      ...blocks.flatMap((rows, index) => schoolMerges(tops[index] ?? HEADER_ROWS, rows.length)),
      range(footnote, 0, footnote, schoolTableColumns.length - 1),
    ],
    columnWidths: schoolTableColumns.map(({ group }, column) =>
      column === 0 ? 30 : group === null ? 14 : 12,
    ),
    frozen: { rows: HEADER_ROWS, columns: 1 },
  }
}
