import { parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'

export type MergedArea = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The merged areas of a sheet that begin above a row, zero-based. */
export function mergedAreas(sheet: SheetGrid, untilRow = Number.POSITIVE_INFINITY): MergedArea[] {
  const areas: MergedArea[] = []
  for (const reference of sheet.merges) {
    const [from, to] = reference.split(':')
    if (!from || !to) continue
    const start = parseCellAddress(from)
    if (start.row >= untilRow) continue
    const end = parseCellAddress(to)
    areas.push({ top: start.row, left: start.column, bottom: end.row, right: end.column })
  }
  return areas
}

/** The area of a cell within the first rows; thousands of merges are looked through once. */
export type AreaAt = (row: number, column: number) => MergedArea | null

export function indexAreas(areas: readonly MergedArea[], rows: number): AreaAt {
  const byRow = new Map<number, Map<number, MergedArea>>()
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
      const columns = byRow.get(row) ?? new Map<number, MergedArea>()
      byRow.set(row, columns)
      for (let column = area.left; column <= area.right; column++) columns.set(column, area)
    }
  }
  return (row, column) => byRow.get(row)?.get(column) ?? null
}
