import type { TableBlock } from '../../../shared/returns/mapping.ts'
import { cellText } from '../cell-text.ts'
import { isTotal } from '../table/row-kind.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { cellKind } from './cell-kind.ts'
import type { OrientedSheet } from './oriented-sheet.ts'

/** The first values of a column, by which a proposal can be told to be likely or not. */
export type ColumnSample = {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
}

const ROWS_SAMPLED = 60

export function sampleColumn({ grid }: OrientedSheet, { first }: TableBlock, column: number): ColumnSample {
  const texts: string[] = []
  const numbers: number[] = []
  for (const cells of grid.rows.slice(first, first + ROWS_SAMPLED)) {
    const cell = cells[column]
    const kind = cellKind(cell)
    const text = cellText(cell)
    if (kind === 'empty' || isTotal(text)) continue
    const parsed = parseNumberText(text)
    if (kind === 'text' || parsed.kind !== 'number') texts.push(text)
    else numbers.push(Number(parsed.digits))
  }
  return { texts, numbers }
}

/** The share of filled cells for which something holds; 0 where none is filled. */
export function shareOf<T>(values: readonly T[], all: number, holds: (value: T) => boolean): number {
  return all === 0 ? 0 : values.filter(holds).length / all
}
