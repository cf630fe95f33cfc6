import type { TableCell } from '../../../../shared/contract/observations.ts'
import type { ValuePlace } from '../../../components/value-place.ts'

export type GridRow = { readonly key: string; readonly label: string }
export type GridColumn = { readonly key: string; readonly label: string; readonly unit: string }

/** A table of places: schools by fields, or the fields of the county by their one value. */
export type GridModel = {
  readonly label: string
  readonly corner: string
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly placeAt: (row: GridRow, column: GridColumn) => ValuePlace
  readonly cellAt: (row: GridRow, column: GridColumn) => TableCell | null
  /** Whose value it is, and which. */
  readonly nameOf: (row: GridRow, column: GridColumn) => { readonly owner: string; readonly field: string }
}

/** A place of the table by position. */
export type Position = { readonly row: number; readonly column: number }

export function keyOfPlace({ schoolId, year, field, stage }: ValuePlace): string {
  return [year, schoolId ?? '', field, stage].join(' ')
}

export function idOfPosition({ row, column }: Position): string {
  return `cell-${row}-${column}`
}

/** The place of the table on which an event fell. */
export function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}
