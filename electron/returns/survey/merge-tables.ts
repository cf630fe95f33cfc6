import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import type { Slot } from '../extract.ts'

export type SheetSlots = { readonly sheet: SheetGrid; readonly slots: readonly Slot[] }

/**
 * The slots of all tables of a school together. What the dictionary counts for the whole school and tables
 * give by stage is added up; what two tables say alike stands once, and what they say unlike stays, to be
 * told where the values are read.
 */
export function mergeTables(
  tables: readonly SheetSlots[],
  overStages: ReadonlySet<string>,
): readonly SheetSlots[] {
  const merged: { sheet: SheetGrid; slots: Slot[] }[] = tables.map(({ sheet }) => ({ sheet, slots: [] }))
  const held = new Map<string, { index: number; at: number; sheet: SheetGrid; slot: Slot }>()
  for (const [index, { sheet, slots }] of tables.entries()) {
    for (const slot of slots) {
      const key = `${slot.field.code}/${slot.stage}`
      const before = held.get(key)
      const own = merged[index]
      if (!own) continue
      if (!before) {
        held.set(key, { index, at: own.slots.length, sheet, slot })
        own.slots.push(slot)
      } else if (overStages.has(slot.field.code)) {
        const sum = {
          ...before.slot,
          plus: [...(before.slot.plus ?? []), { sheet, row: slot.row ?? 0, column: slot.column }],
        }
        held.set(key, { ...before, slot: sum })
        const first = merged[before.index]
        if (first) first.slots[before.at] = sum
      } else if (rawOf(sheet, slot) !== '' && rawOf(sheet, slot) !== rawOf(before.sheet, before.slot)) {
        own.slots.push(slot)
      }
    }
  }
  return merged
}

function rawOf(sheet: SheetGrid, slot: Slot): string {
  return cellText(sheet.rows[slot.row ?? 0]?.[slot.column])
}
