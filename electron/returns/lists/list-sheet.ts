import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { canonicalText } from '../text/canonical.ts'

const ROWS_SEARCHED = 60

/** A row of a list: its place, and its cells by the name of their column. */
export type ListRow<C extends string> = {
  readonly row: number
  readonly cell: (column: C) => CellValue
  readonly at: (column: C) => number
}

/**
 * The rows of a list below its header, wherever it stands; what is wholly blank is passed over.
 * @returns null where no row holds every heading.
 */
export function rowsOfList<C extends string>(
  sheet: SheetGrid,
  headings: Readonly<Record<C, RegExp>>,
): readonly ListRow<C>[] | null {
  const names = Object.keys(headings) as C[]
  for (const [head, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    const texts = cells.map((cell) => canonicalText(cellText(cell)).replace(/\(.*\)$/, ''))
    const places = new Map(names.map((name) => [name, texts.findIndex((text) => headings[name].test(text))]))
    if ([...places.values()].some((place) => place < 0)) continue
    const at = (name: C) => places.get(name) ?? 0
    return sheet.rows
      .map((row, index) => ({ row: index, cell: (name: C) => row[at(name)] ?? null, at }))
      .slice(head + 1)
      .filter(({ cell }) => names.some((name) => cellText(cell(name)) !== ''))
  }
  return null
}
