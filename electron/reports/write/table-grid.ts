import type { TableCell } from '../../../shared/reports/block.ts'

export type PlacedCell = { readonly cell: TableCell; readonly column: number }

/** Columns of the cells of each row, past those that a cell above or before spans. */
export function placeCells(rows: readonly (readonly TableCell[])[]): PlacedCell[][] {
  const covered = new Set<string>()
  return rows.map((row, rowIndex) => {
    let column = 0
    return row.map((cell) => {
      while (covered.has(`${rowIndex}:${column}`)) column += 1
      const placed = { cell, column }
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.columnSpan ?? 1); across += 1) {
          covered.add(`${rowIndex + down}:${column + across}`)
        }
      }
      return placed
    })
  })
}

/** Width in characters of a sheet: Chinese ones are two wide. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}
