import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { ROWS_SEARCHED } from '../table/header-block.ts'
import type { Canonical } from './mapped-header.ts'

type Place = { readonly row: number; readonly column: number }

/** Where a text stands in the part of a sheet in which a header may begin. */
export type PlacesOf = (sheet: SheetGrid, text: string) => readonly Place[]

/** Labels of a form stand at the left; a sheet's wide part is never searched for them. */
const COLUMNS_SEARCHED = 40
const NOWHERE: readonly Place[] = []

/** Each sheet is looked through once, however many mappings are remembered. */
export function createPlaces(canonical: Canonical): PlacesOf {
  const bySheet = new WeakMap<SheetGrid, ReadonlyMap<string, readonly Place[]>>()
  return (sheet, text) => {
    const places = bySheet.get(sheet) ?? placesIn(sheet, canonical)
    bySheet.set(sheet, places)
    return places.get(canonical(text)) ?? NOWHERE
  }
}

function placesIn({ rows }: SheetGrid, canonical: Canonical): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const [row, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
    for (const [column, cell] of cells.slice(0, COLUMNS_SEARCHED).entries()) {
      // Of numbers only a year can be a label.
      if (typeof cell === 'number' ? cell < 1900 || cell > 2100 : typeof cell !== 'string') continue
      const text = canonical(String(cell))
      const known = places.get(text)
      if (known) known.push({ row, column })
      else places.set(text, [{ row, column }])
    }
  }
  return places
}
