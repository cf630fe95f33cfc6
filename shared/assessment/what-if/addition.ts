import { decimal } from '../../decimal/decimal.ts'
import type { ObservationStage } from '../../observations/observation-stage.ts'
import type { StageColumns } from '../columns.ts'
import type { CompiledIndicator, CompiledStage } from '../compiled-standard.ts'
import { cellValues } from '../exact-cell.ts'

/** Where something that is added to a cell is entered. */
export type AdditionPlace = {
  readonly field: string
  /** The stage under which the value was reported: `whole` for all stages, or where it was not divided. */
  readonly stage: ObservationStage
  /** Decimal text; what stands there now. */
  readonly value: string
}

/**
 * The value that grows when something is added to the numerator of a cell: the first that it adds up.
 * @returns null where the cell is unknown, or takes nothing.
 */
export function additionPlaceOf(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  row: number,
): AdditionPlace | null {
  const { leaves, gaps, split } = cellValues(columns, indicator, row)
  if (gaps.length > 0) return null
  for (const leaf of leaves) {
    const found = leaf.absent || leaf.sign < 0 ? null : columns.source(row, leaf.field, split)
    const field = compiled.fields[leaf.field]
    if (found !== null && field !== undefined) return { field, stage: found.stage, value: found.input.value }
  }
  return null
}

/** Decimal text of a value with something added. */
export function increased(value: string, amount: string): string {
  return decimal(value).plus(amount).toFixed()
}
