import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import type { Dictionary } from '../dictionary.ts'
import { type DeclaredSlot, type Extract, type LocatedIssue, located } from '../extract.ts'
import { findHeaderBlock } from '../table/header-block.ts'
import { readTable } from '../table/read-table.ts'
import { sectionStages } from '../table/section-stages.ts'
import { skippedIssues } from '../table/skipped-rows.ts'
import { tableColumns } from '../table/table-columns.ts'
import { canonicalText } from '../text/canonical.ts'
import { valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

const ROWS_SEARCHED = 20
const LONGEST_HEADER = 40
/** The seven results that 表Ⅱ-2 declares, with the indicator that each is of (std §7.4). */
const DECLARED: readonly (readonly [header: RegExp, indicator: string])[] = [
  [/高于规定学历教师数/, 'teachersAboveRequired'],
  [/骨干教师数/, 'backboneTeachers'],
  [/体育艺术.*专任教师数/, 'peArtTeachers'],
  [/生均教学及辅助用房/, 'teachingArea'],
  [/生均体育运动场馆/, 'sportsArea'],
  [/生均教学仪器设备/, 'equipmentValue'],
  [/网络多媒体教室/, 'multimediaRooms'],
]
const LEAST_DECLARED = 4

type DeclaredTable = { readonly row: number; readonly declared: readonly DeclaredSlot[] }

/**
 * 申报表 表Ⅱ-2: sponsor, enrolment, grades and classes are values; its seven columns hold declared results,
 * which are compared and never turned into numerators (decisions.md).
 */
export const applicationForm: Layout = {
  id: 'application-form',
  label: { zh: '申报表 表Ⅱ-2', en: 'Application form II-2' },
  recognise: (workbook) =>
    Math.max(
      0,
      ...workbook.sheets.map((sheet) => (findDeclaredTable(sheet)?.declared.length ?? 0) / DECLARED.length),
    ),
  extract: (workbook, dictionary) => {
    const records: Extract['records'][number][] = []
    const mapping: Extract['mapping'][number][] = []
    const issues: LocatedIssue[] = []
    for (const sheet of workbook.sheets) {
      const table = findDeclaredTable(sheet)
      if (!table) {
        const title = { title: titleOf(sheet) }
        if (sheet.rows.length > 0) issues.push(located(valueNote('sheetNamedOnly', title), sheet.name, null))
        continue
      }
      const read = readDeclaredTable(sheet, table, dictionary)
      records.push(...read.records)
      mapping.push(...read.mapping)
      issues.push(...read.issues)
    }
    return { records, mapping, issues, refused: false, artIsSilent: false }
  },
}

/** The table that lists schools with at least four of the seven results. */
function findDeclaredTable(sheet: SheetGrid): DeclaredTable | null {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    const texts = cells.map((cell) => (typeof cell === 'string' ? canonicalText(cell) : ''))
    if (!texts.includes('学校名称')) continue
    const declared = texts.flatMap((text, column): DeclaredSlot[] => {
      const indicator = DECLARED.find(([header]) => header.test(text))?.[1]
      if (indicator === undefined || text.length >= LONGEST_HEADER) return []
      const header = cellText(cells[column]).replace(/\s+/g, '')
      return [{ indicator, header, headerCell: cellAddress(row, column), column }]
    })
    if (declared.length >= LEAST_DECLARED) return { row, declared }
  }
  return null
}

function readDeclaredTable(
  sheet: SheetGrid,
  { declared }: DeclaredTable,
  dictionary: Dictionary,
): Pick<Extract, 'records' | 'mapping' | 'issues'> {
  const header = findHeaderBlock(sheet)
  if (!header) return { records: [], mapping: [], issues: [] }
  const headers = new Set(declared.map(({ headerCell }) => headerCell))
  const { columns, issues } = tableColumns(sheet, header, dictionary)
  const alsoFilled = declared.map(({ column }) => column)
  const table = readTable(sheet, header, { ...columns, alsoFilled })
  if (table.records.length === 0) {
    return { records: [], mapping: [], issues: [located(valueNote('formIsEmpty'), sheet.name, null)] }
  }
  const stages = sectionStages(sheet, header)
  const records = table.records.map((record) => ({
    ...record,
    school: record.school && { ...record.school, registers: true },
    stage: record.stage ?? stages.get(record.row) ?? null,
    declared,
  }))
  const filled = records.filter(({ row }) =>
    alsoFilled.some((column) => /\d/.test(cellText(sheet.rows[row]?.[column]))),
  )
  const taken = { schools: filled.length, count: countFilled(sheet, filled, alsoFilled) }
  return {
    records,
    mapping: [{ sheet: sheet.name, slots: columns.slots }],
    issues: [
      located(valueNote('declaredResultsTaken', taken), sheet.name, null),
      ...issues.filter(({ cell }) => cell === null || !headers.has(cell)),
      ...table.issues,
      ...skippedIssues(sheet, table.skipped),
    ],
  }
}

function countFilled(
  sheet: SheetGrid,
  records: readonly { readonly row: number }[],
  columns: readonly number[],
): number {
  return records.reduce(
    (count, { row }) =>
      count + columns.filter((column) => /\d/.test(cellText(sheet.rows[row]?.[column]))).length,
    0,
  )
}

function titleOf(sheet: SheetGrid): string {
  for (const cells of sheet.rows.slice(0, ROWS_SEARCHED)) {
    const text = cells.map((cell) => cellText(cell)).find((found) => found !== '')
    if (text) return text.replace(/\s+/g, ' ').slice(0, 40)
  }
  return sheet.name
}
