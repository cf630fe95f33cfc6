import { type Decimal, decimal, quotientForDisplay, ZERO } from '../decimal/decimal.ts'
import type { SplitPart, StageColumns } from './columns.ts'
import type { CompiledIndicator } from './compiled-standard.ts'
import { type FoundValue, MISSING } from './lookup.ts'
import { type Selection, selectLeaves } from './numerator.ts'
import { amountOf, type Portions, type PortionTerm, portionsOf, shareOf } from './portions.ts'

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
 * the stage cancels, so that nothing has to be divided. With campuses it is Σ X·w·P·scale ÷ Σ w·P over them
 * and the rest of the school, brought to one denominator, over the enrolment of the stage.
 */
export type ExactCell = {
  readonly numerator: Decimal
  readonly denominator: Decimal
  readonly students: Decimal
  readonly split: boolean
  /** What one unit more of the values adds to `numerator`: the part of it that the stage gets. */
  readonly perUnit: Decimal
  /** The rest of the school does not teach the stage: only what a campus gets more comes to it. */
  readonly atCampus: boolean
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
  const values = cellValues(columns, indicator, row)
  const { gaps, split } = values
  if (gaps.length > 0) return null
  const scale = decimal(indicator.definition.scale)
  if (split && columns.campuses(row).length > 0) {
    const divided = portionsOfCell(columns, row, values)
    return divided === null || divided.gaps.length > 0
      ? null
      : cellOfPortions(divided, { stage, students, scale })
  }
  const terms = termsOf(columns, row, values)
  if (!split) {
    const numerator = sumOf(terms).times(scale)
    return { numerator, denominator: students, students, split, perUnit: scale, atCampus: false }
  }
  const parts = knownParts(columns, row)
  const weight = parts?.find((part) => part.stage === stage)?.weight
  if (parts === null || weight === undefined) return null
  const perUnit = scale.times(weight)
  const numerator = sumOf(terms).times(perUnit)
  const denominator = parts.reduce((sum, part) => sum.plus(enrolment(part).times(part.weight)), ZERO)
  return { numerator, denominator, students, split, perUnit, atCampus: false }
}

function cellOfPortions(
  { portions, parts, terms }: CellPortions,
  { stage, students, scale }: { readonly stage: string; readonly students: Decimal; readonly scale: Decimal },
): ExactCell {
  const shares = portions.map((portion) => shareOf(portion, parts, stage))
  /** Of all denominators but one. */
  const others = (place: number) =>
    shares.reduce((product, { of }, other) => (other === place ? product : product.times(of)), scale)
  const perUnits = shares.map(({ taken }, place) => taken.times(others(place)))
  const rest = perUnits.at(-1) ?? ZERO
  const atCampus = rest.eq(0)
  return {
    numerator: portions.reduce(
      (sum, portion, place) => sum.plus(amountOf(portion, terms).times(perUnits[place] ?? ZERO)),
      ZERO,
    ),
    denominator: shares.reduce((product, { of }) => product.times(of), students),
    students,
    split: true,
    perUnit: atCampus ? (perUnits.find((one) => one.gt(0)) ?? ZERO) : rest,
    atCampus,
  }
}

/** What the stage has of the values, in their unit: a quotient for display. */
export function amountOfStage({ numerator, denominator, students }: ExactCell, scale: number): Decimal {
  return quotientForDisplay(numerator.times(students), denominator.times(scale))
}

/** A split cell in portions: the stages that share it, and the values of the whole school. */
export type CellPortions = Portions & {
  readonly parts: readonly SplitPart[]
  readonly terms: readonly PortionTerm[]
}

/** The school of a split cell in its campuses and its rest; null where it has none, or values are missing. */
export function portionsOfCell(
  columns: StageColumns,
  row: number,
  { leaves, gaps, split }: CellValues,
): CellPortions | null {
  const campuses = columns.campuses(row)
  const parts = split && gaps.length === 0 && campuses.length > 0 ? knownParts(columns, row) : null
  if (parts === null) return null
  const terms = termsOf(columns, row, { leaves, split })
  return { ...portionsOf(campuses, parts, terms), parts, terms }
}

function termsOf(
  columns: StageColumns,
  row: number,
  { leaves, split }: Pick<CellValues, 'leaves' | 'split'>,
): readonly PortionTerm[] {
  return leaves.flatMap(({ field, sign, absent, missingIsZero }) => {
    const whole = absent ? null : toDecimal(columns.source(row, field, split))
    return whole === null ? [] : [{ field: columns.fields[field] ?? '', sign, whole, missingIsZero }]
  })
}

function sumOf(terms: readonly PortionTerm[]): Decimal {
  return terms.reduce((sum, { sign, whole }) => (sign === 1 ? sum.plus(whole) : sum.minus(whole)), ZERO)
}

/** Null where an enrolment is missing, or the standard has no weights. */
function knownParts(columns: StageColumns, row: number): readonly SplitPart[] | null {
  const parts = columns.splitSource(row)
  return parts?.every((part) => part.students !== null) ? parts : null
}

const enrolment = ({ students }: SplitPart) => decimal(students?.input.value ?? '0')

function toDecimal(found: FoundValue | null): Decimal | null {
  return found === null ? null : decimal(found.input.value)
}
