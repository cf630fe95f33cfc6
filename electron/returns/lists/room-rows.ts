import { ROOM_KINDS, SpecialRoom } from '../../../shared/contract/lists.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import { LIST_ROOM_KINDS } from '../../../shared/returns/issued-lists.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { type LocatedIssue, located } from '../extract.ts'
import { canonicalText } from '../text/canonical.ts'
import { valueError } from '../value-issue.ts'
import { plainNumber } from './list-number.ts'
import { rowsOfList } from './list-sheet.ts'

const HEADINGS = {
  kind: /^(?:用房|教室)?类型$/,
  name: /^(?:用房|教室)?名称$/,
  area: /^(?:使用|建筑)?面积$/,
} as const
type Column = keyof typeof HEADINGS

/** The rooms of a sheet 专用教室; null where it is none. A room that is not complete is said at its cell. */
export function readRooms(
  sheet: SheetGrid,
): { readonly items: readonly SpecialRoom[]; readonly issues: readonly LocatedIssue[] } | null {
  const rows = rowsOfList(sheet, HEADINGS)
  if (rows === null) return null
  const issues: LocatedIssue[] = []
  const items = rows.flatMap(({ row, cell, at }): SpecialRoom[] => {
    const wrong = (column: Column, code: string): SpecialRoom[] => {
      const issue = valueError(code, { raw: cellText(cell(column)) })
      issues.push(located(issue, sheet.name, cellAddress(row, at(column))))
      return []
    }
    const word = canonicalText(cellText(cell('kind')))
    const kind = ROOM_KINDS.find((known) => canonicalText(LIST_ROOM_KINDS[known]) === word)
    if (kind === undefined) return wrong('kind', 'roomKindUnknown')
    const name = cellText(cell('name'))
    if (!SpecialRoom.shape.name.safeParse(name).success) return wrong('name', 'roomNameMissing')
    const areaSquareMetres = plainNumber(cell('area'))
    if (!SpecialRoom.shape.areaSquareMetres.safeParse(areaSquareMetres).success) {
      return wrong('area', 'roomAreaUnknown')
    }
    return [{ kind, name, areaSquareMetres: areaSquareMetres ?? '0' }]
  })
  return { items, issues }
}
