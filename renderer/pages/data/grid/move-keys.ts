import type { Position } from './grid-model.ts'

const PAGE_ROWS = 15

type Extent = { readonly rows: number; readonly columns: number }
type Key = { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean }

/** Where a key leads in a spreadsheet; null: it leads nowhere. */
export function moved(from: Position, { key, ctrlKey, shiftKey }: Key, extent: Extent): Position | null {
  const to = target(from, key, ctrlKey, shiftKey, extent)
  if (to === null) return null
  return {
    row: Math.max(0, Math.min(extent.rows - 1, to.row)),
    column: Math.max(0, Math.min(extent.columns - 1, to.column)),
  }
}

function target(
  { row, column }: Position,
  key: string,
  ctrl: boolean,
  shift: boolean,
  { rows, columns }: Extent,
): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: ctrl ? rows : row + 1, column }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: ctrl ? columns : column + 1 }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? rows : row, column: columns }
    case 'PageUp':
      return { row: row - PAGE_ROWS, column }
    case 'PageDown':
      return { row: row + PAGE_ROWS, column }
    case 'Enter':
      return { row: row + (shift ? -1 : 1), column }
    case 'Tab':
      return { row, column: column + (shift ? -1 : 1) }
    default:
      return null
  }
}
