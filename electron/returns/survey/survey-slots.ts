import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import type { Dictionary } from '../dictionary.ts'
import { type LocatedIssue, located, type Slot } from '../extract.ts'
import { createSlot } from '../slot.ts'
import { unitOfSheet } from '../table/table-columns.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { unitFor } from '../text/units.ts'
import { valueWarning } from '../value-issue.ts'
import type { SurveyGrid } from './survey-grid.ts'
import { findPlaces, type SurveyPlace } from './survey-places.ts'
import type { SurveyTable } from './survey-table.ts'

export type SurveySlots = {
  readonly slots: readonly Slot[]
  readonly issues: readonly LocatedIssue[]
  /** The stages for which anything is filled in; null: the school as a whole. Its blanks are zeros. */
  readonly filled: ReadonlySet<Stage | null>
}

/** What the exports of the survey write where nothing applies. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['-1', '*', '－1'])

/** The slots of a table of the survey; what the definition asks and the sheet lacks is said once. */
export function surveySlots(grid: SurveyGrid, table: SurveyTable, dictionary: Dictionary): SurveySlots {
  const issues: LocatedIssue[] = []
  const slots: Slot[] = []
  const places = placesOf(grid, table, dictionary)
  const filled = new Set(places.filter((place) => !isBlank(grid, place)).map(({ stage }) => stage))
  for (const place of places) {
    if (!filled.has(place.stage)) continue
    const { slot, issue } = slotAt(grid, table, place, dictionary)
    if (issue) issues.push(issue)
    if (slot) slots.push(slot)
  }
  const found = new Set(places.map(({ value }) => value.group))
  const lacking = [
    ...new Set(table.values.flatMap(({ group }) => (group && !found.has(group) ? [group] : []))),
  ]
  const names = lacking.map((group) => namesOf(table, group, dictionary))
  if (names.length > 0) {
    const params = {
      table: table.number,
      fields: names.map(({ zh }) => zh).join('、'),
      fieldsInEnglish: names.map(({ en }) => en).join(', '),
    }
    issues.push(located(valueWarning('surveyPlacesMissing', params), grid.sheet.name, null))
  }
  return { slots, issues, filled }
}

/** Of several ways to find a field, the first that finds one for a stage. */
function placesOf(grid: SurveyGrid, table: SurveyTable, dictionary: Dictionary): readonly SurveyPlace[] {
  const places = new Map<string, SurveyPlace>()
  for (const value of table.values) {
    const stages = dictionary.fields.find(({ code }) => code === value.field)?.stages ?? []
    for (const place of findPlaces(grid, table, value)) {
      const key = `${value.field}/${place.stage}`
      // 高中 stands beside 初中 in forms of 中学 and is counted for few fields.
      const counted = place.stage === null || stages.length === 0 || stages.includes(place.stage)
      if (counted && !places.has(key)) places.set(key, place)
    }
  }
  return [...places.values()]
}

function isBlank({ sheet }: SurveyGrid, { row, column }: SurveyPlace): boolean {
  const text = cellText(sheet.rows[row.at]?.[column.at])
  return PLACEHOLDERS.has(text) || parseNumberText(text).kind === 'blank'
}

function slotAt(
  grid: SurveyGrid,
  table: SurveyTable,
  { value, stage, row, column, further }: SurveyPlace,
  dictionary: Dictionary,
): { readonly slot: Slot | null; readonly issue: LocatedIssue | null } {
  const parted = grid.columns.some((other) => other.at !== column.at && other.under.includes(column.text))
  const fieldCode = parted ? (value.subtotalField ?? value.field) : value.field
  const field = dictionary.fields.find(({ code }) => code === fieldCode)
  if (!field) return { slot: null, issue: null }
  const own = [row.text === '' ? column.unit : row.unit, row.unit, column.unit]
  const unit = own.find((text) => text !== null && unitFor(field.unit, text) !== null)
  const { slot, issue } = createSlot(
    { field, stage: field.stages.length === 0 ? null : stage, unit: null },
    unit ?? unitOfSheet(grid.sheet, grid.headerRow, field.unit) ?? value.unit ?? null,
    {
      sheet: grid.sheet.name,
      header: [table.number, row.label, column.label].map((text) => text.replace(/\s+/g, '')).join(' '),
      headerRow: row.at,
      headerColumn: grid.labelColumn,
      row: row.at,
      column: column.at,
    },
  )
  if (!slot) return { slot, issue }
  const plus = further.map((one) => ({ sheet: grid.sheet, row: one.row.at, column: one.column.at }))
  return {
    slot: {
      ...slot,
      placeholders: PLACEHOLDERS,
      ...(plus.length > 0 && { plus }),
      whenEmpty: '0',
    },
    issue,
  }
}

function namesOf(table: SurveyTable, group: string, dictionary: Dictionary) {
  const codes = new Set(table.values.flatMap((value) => (value.group === group ? [value.field] : [])))
  const labels = [...codes].flatMap(
    (code) => dictionary.fields.find((field) => field.code === code)?.label ?? [],
  )
  return { zh: labels[0]?.zh ?? group, en: labels[0]?.en ?? group }
}
