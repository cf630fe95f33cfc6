import { MOST_HEADER_ROWS, type Orientation, type TableBlock } from '../../../shared/returns/mapping.ts'
import type { CellValue, SheetGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { indexAreas, mergedAreas } from '../table/merge-origins.ts'
import { isNumbering } from '../table/row-kind.ts'
import { cellKind } from './cell-kind.ts'
import type { OrientedSheet } from './oriented-sheet.ts'

const ROWS_SEARCHED = 60
const COLUMNS_SEARCHED = 256
/** Of the rows below the first one with figures, so many must have figures too. */
const MOSTLY = 0.6
const ROWS_COMPARED = 6
const ASIDE = /^(?:(?:计量)?单位[::]|填报|填表|制表|编制|表号|报送|统计日期|日期[::]|年度[::])/

/** Where the header of a table and its first row of figures stand, by what the rows look like. */
export function proposeBlock({ grid }: OrientedSheet, orientation: Orientation): TableBlock | null {
  const rows = grid.rows.slice(0, ROWS_SEARCHED).map((cells) => cells.slice(0, COLUMNS_SEARCHED))
  const begins =
    orientation === 'rows' ? beginsFigures(rows) : (row: number) => hasFiguresOfForm(rows[row] ?? [])
  const figures = rows.findIndex((_, row) => row > 0 && begins(row))
  if (figures < 1) return null
  const first = withNamesAlone(rows, figures)
  let bottom = first - 1
  while (bottom > 0 && !headsColumns(rows[bottom] ?? [])) bottom -= 1
  if (!headsColumns(rows[bottom] ?? [])) return null
  const isTitle = titleRows(grid, rows, first)
  let top = bottom
  while (top > 0 && bottom - top + 1 < MOST_HEADER_ROWS) {
    if (!headsColumns(rows[top - 1] ?? []) || isTitle(top - 1)) break
    top -= 1
  }
  return { orientation, top, bottom: lowestOfMerged(grid, top, bottom, first), first }
}

/** A label that is merged over several rows reaches below the last row that has a text of its own. */
function lowestOfMerged(grid: SheetGrid, top: number, bottom: number, first: number): number {
  const reach = mergedAreas(grid, bottom + 1)
    .filter((area) => area.top >= top && area.bottom < first)
    .map((area) => area.bottom)
  return Math.min(Math.max(bottom, ...reach), top + MOST_HEADER_ROWS - 1)
}

/** Schools that have sent nothing yet stand above the first figures, by their names alone. */
function withNamesAlone(rows: readonly Cells[], figures: number): number {
  const named = (row: number) => (rows[row] ?? []).filter((cell) => cellKind(cell) === 'text').length
  const left = (rows[figures] ?? []).findIndex((cell) => cellKind(cell) === 'text')
  let first = figures
  while (first > 1 && named(first - 1) === 1 && cellKind(rows[first - 1]?.[left]) === 'text') first -= 1
  return first < figures && named(first - 1) > 1 ? first : figures
}

type Cells = readonly CellValue[]

function beginsFigures(rows: readonly Cells[]): (row: number) => boolean {
  return (row) => {
    if (!hasFigures(rows[row] ?? [])) return false
    const following = rows.slice(row + 1, row + 1 + ROWS_COMPARED).filter((cells) => !isBlank(cells))
    return following.filter(hasFigures).length >= following.length * MOSTLY
  }
}

function isBlank(cells: Cells): boolean {
  return cells.every((cell) => cellText(cell) === '')
}

/** Figures of a school; never the numbers of columns, 甲 乙 1 2 3, nor years alone. */
function hasFigures(cells: Cells): boolean {
  return !isNumbering(cells) && cells.some((cell) => cellKind(cell) === 'number')
}

/** The numbers of a form's items, 1 2 3 …, stand beside its labels and are no figures. */
function hasFiguresOfForm(cells: Cells): boolean {
  const numbers = cells.filter((cell) => cellKind(cell) === 'number').map((cell) => Number(cellText(cell)))
  return hasFigures(cells) && !(numbers.length >= 3 && numbers.every((number, index) => number === index + 1))
}

function headsColumns(cells: Cells): boolean {
  const texts = cells.filter((cell) => cellKind(cell) === 'text' || cellKind(cell) === 'year')
  if (texts.length === 0 || isNumbering(cells) || hasFigures(cells)) return false
  return !texts.some((cell) => ASIDE.test(cellText(cell).normalize('NFKC')))
}

/** A lone text over everything, or over nothing, is a title; over some of the columns it heads a group. */
function titleRows(grid: SheetGrid, rows: readonly Cells[], first: number): (row: number) => boolean {
  const areaAt = indexAreas(mergedAreas(grid, first), first)
  return (row) => {
    const cells = rows[row] ?? []
    const texts = cells.flatMap((cell, column) => (cellText(cell) === '' ? [] : [column]))
    const [only, ...others] = texts
    if (only === undefined || others.length > 0) return false
    const area = areaAt(row, only)
    const left = (rows[first - 1] ?? []).findIndex((cell) => cellText(cell) !== '')
    if (grid.merges.length === 0) return only <= Math.max(0, left)
    return area === null || area.right === area.left || area.left <= Math.max(0, left)
  }
}
