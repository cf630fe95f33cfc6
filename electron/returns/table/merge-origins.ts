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

export function areaAt(areas: readonly MergedArea[], row: number, column: number): MergedArea | null {
  return (
    areas.find(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    ) ?? null
  )
}
