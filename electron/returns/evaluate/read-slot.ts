import { decimal } from '../../../shared/decimal/decimal.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import { type CellPlace, type LocatedIssue, located, type Slot } from '../extract.ts'
import { type ReadValue, readValue } from '../read-value.ts'
import { valueNote } from '../value-issue.ts'
import type { CellNotes } from './cell-notes.ts'

type NotesOf = (sheet: SheetGrid) => CellNotes

/** One cell is the value, read as everywhere: nearly every slot of a large table. */
export function isPlain(slot: Slot): boolean {
  return slot.plus === undefined && slot.whenEmpty === undefined && slot.placeholders === undefined
}

/** The value of a slot that is more than one plain cell; what is wrong in another cell goes to `elsewhere`. */
export function readSlot(
  own: CellPlace,
  slot: Slot,
  notesOf: NotesOf,
  elsewhere: (issue: LocatedIssue) => void,
): ReadValue {
  const first = readPlace(own, slot, notesOf)
  const places = slot.plus ?? []
  const rest = places.map((place) => readPlace(place, slot, notesOf))
  for (const [index, { sheet, row, column }] of places.entries()) {
    for (const issue of rest[index]?.issues ?? []) {
      elsewhere(located(issue, sheet.name, cellAddress(row, column)))
    }
  }
  const all = [first, ...rest]
  if (all.some(({ value, issues }) => value === null && issues.length > 0)) {
    return { value: null, amount: Number.NaN, issues: first.issues }
  }
  const filled = all.filter(({ value }) => value !== null)
  // What does not apply is not nothing: only cells that are left empty may mean zero.
  const notApplicable = [own, ...places].some((place) => isPlaceholder(rawAt(place), slot))
  if (filled.length === 0 && (slot.whenEmpty === undefined || notApplicable)) return first
  if (places.length === 0 && first.value !== null) return first
  const sum = filled.reduce((total, { value }) => total.plus(value ?? '0'), decimal(slot.whenEmpty ?? '0'))
  const value = sum.toFixed()
  const issues = places.length === 0 ? first.issues : [...first.issues, summed(own, places, slot, value)]
  return { value, amount: sum.toNumber(), issues }
}

function readPlace({ sheet, row, column }: CellPlace, slot: Slot, notesOf: NotesOf): ReadValue {
  const raw = rawAt({ sheet, row, column })
  const read = isPlaceholder(raw, slot) ? null : raw
  return readValue(read, slot.field, slot.factor, notesOf(sheet)(row, column))
}

function rawAt({ sheet, row, column }: CellPlace): CellValue {
  return sheet.rows[row]?.[column] ?? null
}

function isPlaceholder(raw: CellValue, slot: Slot): boolean {
  return slot.placeholders?.has(String(raw).trim()) ?? false
}

function summed(own: CellPlace, places: readonly CellPlace[], slot: Slot, value: string) {
  const cells = [own, ...places].map(({ sheet, row, column }) => {
    const cell = cellAddress(row, column)
    return sheet === own.sheet ? cell : `${sheet.name} ${cell}`
  })
  return valueNote('valueSummed', { header: slot.header, cells: cells.join(' + '), value })
}
