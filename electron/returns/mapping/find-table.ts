import { type MappedTable, MOST_HEADER_ROWS, type TableBlock } from '../../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { HeaderColumn } from '../table/header-block.ts'
import { createPlaces, type PlacesOf } from './header-places.ts'
import { type Canonical, createCanonical, mappedColumns, shapeOf } from './mapped-header.ts'
import { type OrientedSheet, orient } from './oriented-sheet.ts'

export type FoundTable = {
  readonly table: MappedTable
  readonly sheet: OrientedSheet
  readonly block: TableBlock
  /** As many as the mapping has, in its order. */
  readonly columns: readonly HeaderColumn[]
}

/** What is known of sheets and texts while many tables are looked for. */
export type Search = { readonly canonical: Canonical; readonly placesOf: PlacesOf }

export function createSearch(): Search {
  const canonical = createCanonical()
  return { canonical, placesOf: createPlaces(canonical) }
}

/** Where the header of a mapped table stands in a sheet, wherever that is; null where it does not. */
export function findTable(sheet: SheetGrid, table: MappedTable, search: Search): FoundTable | null {
  const { canonical } = search
  const starts = startsOf(sheet, table, search)
  if (starts.length === 0) return null
  const wanted = shapeOf(
    table.orientation,
    table.columns.map(({ header }) => header),
    canonical,
  )
  const oriented = orient(sheet, table.orientation)
  for (const top of starts) {
    for (const rows of heights(table.headerRows)) {
      const columns = mappedColumns(oriented, top, top + rows - 1)
      const paths = columns.map(({ path }) => path)
      if (shapeOf(table.orientation, paths, canonical) !== wanted) continue
      const bottom = top + rows - 1
      const block = { orientation: table.orientation, top, bottom, first: bottom + 1 + table.skippedRows }
      return { table, sheet: oriented, block, columns }
    }
  }
  return null
}

/** Rows (columns of a form) where the header may begin: a look at few cells, before any path is made. */
function startsOf(sheet: SheetGrid, { columns, orientation }: MappedTable, { placesOf }: Search): number[] {
  const places = placesOf(sheet, columns[0]?.header[0] ?? '')
  const starts = new Set(places.map(({ row, column }) => (orientation === 'rows' ? row : column)))
  // The first column may have its text in the lowest row of the header.
  const above = Array.from({ length: MOST_HEADER_ROWS }, (_, index) => index)
  return above.flatMap((rows) => [...starts].map((start) => start - rows)).filter((start) => start >= 0)
}

/** The remembered height first: the same texts may be written in fewer rows where nothing can be merged. */
function heights(remembered: number): number[] {
  const others = Array.from({ length: MOST_HEADER_ROWS }, (_, index) => index + 1)
  return [remembered, ...others.filter((rows) => rows !== remembered)]
}
