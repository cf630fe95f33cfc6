import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue } from '../../../shared/returns/workbook.ts'
import type { Slot } from '../extract.ts'
import type { ValueIssue } from '../value-issue.ts'
import type { SubjectRecord } from './subject.ts'

/** Why a value is another than the file's, and what the cell gives by itself; null: no value. */
export type ValueChange = { readonly reason: string; readonly ofFile: string | null }

/** One value of the batch with its cell; `field` and `stage` are where it will be stored. */
export type Reading = {
  readonly from: SubjectRecord
  readonly slot: Slot
  readonly row: number
  readonly column: number
  readonly raw: CellValue
  readonly field: FieldDefinition
  readonly stage: ObservationStage
  readonly value: string
  readonly amount: number
  /** 改为…: the value is not that of the cell; null where it is. */
  readonly change: ValueChange | null
  /** Tells it from a value that only stands in the store (`CheckedValue`). */
  readonly imported: true
}

export function cellOf(reading: Pick<Reading, 'row' | 'column'>): string {
  return cellAddress(reading.row, reading.column)
}

/**
 * Says something of a value at its cell.
 * @returns the reason that was given there for it.
 */
export function reportAt(reading: Reading, issue: ValueIssue): string | null {
  return reading.from.file.report.add(issue, reading.from.record.sheet.name, cellOf(reading))
}

/** file › sheet › cell, for a sentence about two places. */
export function placeOf(reading: Reading): string {
  return `${reading.from.file.report.source.name} › ${reading.from.record.sheet.name} › ${cellOf(reading)}`
}
