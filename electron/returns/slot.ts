import { cellAddress } from '../../shared/returns/cell-address.ts'
import type { LabelMatch } from './dictionary.ts'
import type { LocatedIssue, Slot } from './extract.ts'
import { located } from './extract.ts'
import { unitFor } from './text/units.ts'
import { valueError, valueNote } from './value-issue.ts'

export type SlotPlace = {
  readonly sheet: string
  readonly header: string
  readonly headerRow: number
  readonly headerColumn: number
  /** Null in a table. */
  readonly row: number | null
  readonly column: number
}

/**
 * The slot of a matched label, with the factor of its unit; an issue where the unit does not fit, or the
 * field is not counted for the stage that the label says.
 */
export function createSlot(
  match: LabelMatch,
  unitText: string | null,
  place: SlotPlace,
): { readonly slot: Slot | null; readonly issue: LocatedIssue | null } {
  const { field } = match
  const headerCell = cellAddress(place.headerRow, place.headerColumn)
  const base = {
    header: place.header,
    headerCell,
    field,
    stage: match.stage,
    row: place.row,
    column: place.column,
  }
  if (match.stage !== null && field.stages.length > 0 && !field.stages.includes(match.stage)) {
    const issue = valueNote('stageNotCounted', { header: place.header, stage: match.stage })
    return { slot: null, issue: located(issue, place.sheet, headerCell) }
  }
  if (unitText === null || unitText === '') {
    // 元 and 万元 differ by 10,000: a money column without its unit has to be looked at.
    const issue =
      field.unit === 'yuan'
        ? located(
            { code: 'moneyUnitMissing', severity: 'warning', params: { header: place.header } },
            place.sheet,
            headerCell,
          )
        : null
    return { slot: { ...base, factor: '1' }, issue }
  }
  const unit = unitFor(field.unit, unitText)
  if (unit) return { slot: { ...base, factor: unit.factor }, issue: null }
  const issue = valueError('unitNotOfHeader', { header: place.header, unit: unitText })
  return { slot: null, issue: located(issue, place.sheet, headerCell) }
}
