import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { attributeOfLabel } from '../school-attributes.ts'
import { type AreaAt, indexAreas, type MergedArea, mergedAreas } from './merge-origins.ts'

export type HeaderColumn = {
  readonly column: number
  /** The header texts from the top row down, each once. */
  readonly path: readonly string[]
  /** Zero-based row of the lowest text. */
  readonly row: number
}

/** The header rows of a table with one school per row. */
export type HeaderBlock = {
  readonly top: number
  readonly bottom: number
  readonly nameColumn: number
  readonly columns: readonly HeaderColumn[]
}

export const ROWS_SEARCHED = 40
const MOST_ROWS = 3
const ASIDE = /^(?:单位|计量单位|填报|填表|制表|日期|表号|年度|时间)/

/** The header of a table: the first row that names a column for the school, with the rows around it. */
export function findHeaderBlock(sheet: SheetGrid): HeaderBlock | null {
  const areas = mergedAreas(sheet, ROWS_SEARCHED)
  const areaAt = indexAreas(areas, ROWS_SEARCHED + MOST_ROWS)
  const searched = Math.min(ROWS_SEARCHED, sheet.rows.length)
  for (let row = 0; row < searched; row++) {
    const cells = sheet.rows[row] ?? []
    const nameColumn = cells.findIndex(
      (cell) => typeof cell === 'string' && attributeOfLabel(cell)?.id === 'name',
    )
    if (nameColumn < 0 || textCells(cells).length < 2) continue
    const merged = areaAt(row, nameColumn)
    const height = merged ? merged.bottom - merged.top + 1 : 1
    const bottom = height > 1 ? row + height - 1 : lowestHeaderRow(sheet, row, nameColumn)
    const top = height > 1 ? row : highestHeaderRow(sheet, areaAt, row, bottom, nameColumn)
    return { top, bottom, nameColumn, columns: columnsUnder(sheet, areas, areaAt, top, bottom) }
  }
  return null
}

function textCells(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '')
}

function lowestHeaderRow(sheet: SheetGrid, row: number, nameColumn: number): number {
  let bottom = row
  while (bottom - row + 1 < MOST_ROWS) {
    const next = sheet.rows[bottom + 1] ?? []
    const blankName = cellText(next[nameColumn]) === ''
    const texts = textCells(next)
    const numbers = next.some((cell) => typeof cell === 'number')
    const numbering = texts.some((cell) => /^(?:甲|乙|L?\d{1,2})$/.test(cellText(cell)))
    if (!blankName || numbers || numbering || texts.length === 0 || isAside(next)) break
    bottom += 1
  }
  return bottom
}

function highestHeaderRow(
  sheet: SheetGrid,
  areaAt: AreaAt,
  row: number,
  bottom: number,
  nameColumn: number,
): number {
  let top = row
  while (top > 0 && bottom - top + 1 < MOST_ROWS) {
    const above = sheet.rows[top - 1] ?? []
    const groups = above.flatMap((cell, column) => {
      const text = cellText(cell)
      if (text === '' || ASIDE.test(text.normalize('NFKC')) || column <= nameColumn) return []
      const area = areaAt(top - 1, column)
      return area && area.left <= nameColumn ? [] : [text]
    })
    const title =
      textCells(above).length === 1 && groups.length === 1 && !areaSpansMany(areaAt, top - 1, above)
    if (groups.length === 0 || title || above.some((cell) => typeof cell === 'number')) break
    top -= 1
  }
  return top
}

/** A lone text above the columns is a title unless it is merged over some of them. */
function areaSpansMany(areaAt: AreaAt, row: number, cells: readonly CellValue[]): boolean {
  const column = cells.findIndex((cell) => cellText(cell) !== '')
  const area = areaAt(row, column)
  return area !== null && area.right > area.left
}

function isAside(cells: readonly CellValue[]): boolean {
  const first = textCells(cells)[0]
  return first !== undefined && /^(?:注|备注|说明)\d*[::.、]/.test(cellText(first).normalize('NFKC'))
}

/** The columns that some rows of a sheet head. */
export function headerColumns(sheet: SheetGrid, top: number, bottom: number): HeaderColumn[] {
  const areas = mergedAreas(sheet, bottom + 1)
  return columnsUnder(sheet, areas, indexAreas(areas, bottom + 1), top, bottom)
}

function columnsUnder(
  sheet: SheetGrid,
  areas: readonly MergedArea[],
  areaAt: AreaAt,
  top: number,
  bottom: number,
): HeaderColumn[] {
  const width = Math.max(0, ...sheet.rows.slice(top, bottom + 1).map((cells) => cells.length))
  const within = areas.filter((area) => area.bottom >= top && area.top <= bottom)
  const merged = within.some((area) => area.right > area.left)
  const rightmost = within.reduce((right, area) => Math.max(right, area.right), width - 1)
  const columns: HeaderColumn[] = []
  const carried: string[] = []
  for (let column = 0; column <= rightmost; column++) {
    const path: string[] = []
    let lowest = -1
    for (let row = top; row <= bottom; row++) {
      const area = areaAt(row, column)
      if (area && area.top < row) continue
      let text = cellText(sheet.rows[area?.top ?? row]?.[area?.left ?? column])
      if (text !== '') {
        carried[row] = text
        // Another group: what stands under the one before does not reach into it.
        carried.length = row + 1
      }
      // A file that cannot merge (.csv) leaves the cells to the right of a group empty.
      else if (!merged && row < bottom && cellText(sheet.rows[bottom]?.[column]) !== '')
        text = carried[row] ?? ''
      if (text === '') continue
      path.push(text)
      lowest = area?.top ?? row
    }
    if (path.length > 0) columns.push({ column, path, row: lowest })
  }
  return columns
}
