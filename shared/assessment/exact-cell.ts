import { type Decimal, decimal, ZERO } from '../decimal/decimal.ts'
import type { StageColumns } from './columns.ts'
import type { CompiledIndicator } from './compiled-standard.ts'
import { type FoundValue, MISSING } from './lookup.ts'
import { type Selection, selectLeaves } from './numerator.ts'

/** The values of one cell of the matrix: those of the stage, or those of the school to be split. */
export type CellValues = Selection & { readonly split: boolean }

/**
 * What the numerator of a cell is made of. A shared facility that is not reported by stage is taken from
 * the whole school (std §2.2); teachers never are (decisions.md).
 */
export function cellValues(columns: StageColumns, indicator: CompiledIndicator, row: number): CellValues {
  const own = selectLeaves(indicator.terms, (field) => columns.values[field]?.[row] ?? MISSING)
  const position = indicator.definition.shared ? (columns.splitPositions[row] ?? -1) : -1
  if (position === -1 || own.gaps.length === 0) return { ...own, split: false }
  const whole = selectLeaves(indicator.terms, (field) => columns.wholeValues[field]?.[position] ?? MISSING)
  const reportedByStage = own.leaves.some((leaf) => !leaf.absent)
  return whole.gaps.length > 0 && reportedByStage ? { ...own, split: false } : { ...whole, split: true }
}

/**
 * A cell as a fraction of exact decimals. The indicator is `numerator ÷ denominator`, with the scale and,
 * in a split, the weight of the stage multiplied into the numerator: X·w·scale ÷ Σ w·P. The enrolment of
 * the stage cancels, so that nothing has to be divided.
 */
export type ExactCell = {
  readonly numerator: Decimal
  readonly denominator: Decimal
  readonly students: Decimal
  readonly split: boolean
}

/** @returns null where the cell is unknown. */
export function exactCell(
  columns: StageColumns,
  indicator: CompiledIndicator,
  row: number,
  stage: string,
): ExactCell | null {
  const students = toDecimal(columns.studentsSource(row))
  if (students === null || students.lte(0)) return null
  const { leaves, gaps, split } = cellValues(columns, indicator, row)
  if (gaps.length > 0) return null
  let sum = ZERO
  for (const leaf of leaves) {
    if (leaf.absent) continue
    const value = toDecimal(columns.source(row, leaf.field, split))
    if (value === null) return null
    sum = leaf.sign === 1 ? sum.plus(value) : sum.minus(value)
  }
  const scaled = sum.times(indicator.definition.scale)
  if (!split) return { numerator: scaled, denominator: students, students, split }
  const parts = columns.splitSource(row)
  if (parts === null) return null
  let denominator = ZERO
  let weight: Decimal | null = null
  for (const part of parts) {
    const enrolment = toDecimal(part.students)
    if (enrolment === null) return null
    if (part.stage === stage) weight = decimal(part.weight)
    denominator = denominator.plus(enrolment.times(part.weight))
  }
  return weight === null ? null : { numerator: scaled.times(weight), denominator, students, split }
}

function toDecimal(found: FoundValue | null): Decimal | null {
  return found === null ? null : decimal(found.input.value)
}
