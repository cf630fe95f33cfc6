import { MOST_HEADER_ROWS, type TableBlock } from '../../../../shared/returns/mapping.ts'

/** The lines that the user can move: first and last row of the header, and the first school. */
export const BLOCK_LINES = ['top', 'bottom', 'first'] as const
export type BlockLine = (typeof BLOCK_LINES)[number]

const MOST_SKIPPED = 20

/** Moves one line of a block to a row (zero-based); the others give way, so that the block stays one. */
export function moveLine(block: TableBlock, line: BlockLine, row: number, rows: number): TableBlock {
  const last = Math.max(1, rows - 1)
  const skipped = block.first - block.bottom
  const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
  switch (line) {
    case 'top': {
      const top = between(row, 0, last - 1)
      const bottom = between(block.bottom, top, top + MOST_HEADER_ROWS - 1)
      return { ...block, top, bottom, first: firstAfter(block.first, bottom, last) }
    }
    case 'bottom': {
      const bottom = between(row, 0, last - 1)
      const top = between(block.top, Math.max(0, bottom - MOST_HEADER_ROWS + 1), bottom)
      return { ...block, top, bottom, first: between(bottom + skipped, bottom + 1, last) }
    }
    case 'first': {
      const first = between(row, 1, last)
      const bottom = between(block.bottom, Math.max(0, first - 1 - MOST_SKIPPED), first - 1)
      const top = between(block.top, Math.max(0, bottom - MOST_HEADER_ROWS + 1), bottom)
      return { ...block, top, bottom, first }
    }
  }
}

function firstAfter(first: number, bottom: number, last: number): number {
  return Math.min(Math.max(first, bottom + 1), bottom + 1 + MOST_SKIPPED, last)
}
