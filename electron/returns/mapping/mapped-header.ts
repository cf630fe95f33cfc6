import type { MappedTable, ReturnMapping } from '../../../shared/returns/mapping.ts'
import { type HeaderColumn, headerColumns } from '../table/header-block.ts'
import { indexAreas, mergedAreas } from '../table/merge-origins.ts'
import { canonicalText } from '../text/canonical.ts'
import type { OrientedSheet } from './oriented-sheet.ts'

/** Texts as headers are compared; many files of one batch repeat the same ones. */
export type Canonical = (text: string) => string

const MOST_REMEMBERED = 50_000

export function createCanonical(): Canonical {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const canonical = canonicalText(text)
    if (known.size < MOST_REMEMBERED) known.set(text, canonical)
    return canonical
  }
}

/**
 * The columns that a header names. A text that is merged from the header over the schools is a title of a
 * form, not a label.
 */
export function mappedColumns({ grid }: OrientedSheet, top: number, bottom: number): HeaderColumn[] {
  const areaAt = indexAreas(
    mergedAreas(grid, bottom + 1).filter((area) => area.bottom > bottom),
    bottom + 1,
  )
  return headerColumns(grid, top, bottom).filter(({ row, column }) => areaAt(row, column) === null)
}

/** The shape of a header: its texts by column, with what is merged over them; never where it stands. */
export function shapeOf(
  orientation: MappedTable['orientation'],
  headers: readonly (readonly string[])[],
  canonical: Canonical,
): string {
  return JSON.stringify([orientation, headers.map((path) => path.map(canonical))])
}

/** The shapes of all tables of a mapping. */
export function shapesOf({ tables }: ReturnMapping): string[] {
  const canonical = createCanonical()
  return tables.map(({ orientation, columns }) =>
    shapeOf(
      orientation,
      columns.map(({ header }) => header),
      canonical,
    ),
  )
}
