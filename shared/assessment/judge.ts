import type { StageColumns } from './columns.ts'
import type { CompiledIndicator, CompiledLimits, CompiledStage } from './compiled-standard.ts'
import { type DispersionFigures, dispersionOf } from './dispersion.ts'
import { exactCell } from './exact-cell.ts'
import { sumColumns, sumMagnitudes, sumTerms } from './numerator.ts'
import type { IndicatorStatus, Verdict } from './result.ts'
import { verdictOfRow } from './verdict.ts'

/** Codes in the status columns; an index into `INDICATOR_STATUSES`. */
export const STATUS = { met: 0, floor: 1, below: 2, unknown: 3, notJudged: 4 } as const satisfies Record<
  IndicatorStatus,
  number
>

/** The cells of one indicator, by row. */
export type IndicatorJudgement = {
  readonly statuses: Uint8Array
  /**
   * The figures in doubles, for display and dispersion only: `value` is `numerator` ÷ `denominator`, NaN
   * where unknown. Scale and weight of a split are in the numerator.
   */
  readonly values: Float64Array
  readonly numerators: Float64Array
  readonly denominators: Float64Array
}

/** Statuses, values and verdicts of one stage; results and derivations are made of it on request. */
export type StageJudgement = {
  readonly indicators: readonly IndicatorJudgement[]
  readonly met: Uint8Array
  readonly verdicts: readonly Verdict[]
  readonly dispersion: readonly DispersionFigures[]
}

/** Differences this small may be nothing but underflow, and are compared exactly. */
const UNDERFLOW = 1e-290

/**
 * Judges the rows of a stage. Each comparison is made in doubles and accepted where the difference is
 * larger than all rounding errors together can be; otherwise it is made again in exact decimals
 * (decisions/0001-exactness.md). So every status is that of the exact comparison.
 */
export function judgeStage(compiled: CompiledStage, columns: StageColumns): StageJudgement {
  const { rowCount } = columns
  const counts: Counts = {
    met: new Uint8Array(rowCount),
    below: new Uint8Array(rowCount),
    unknown: new Uint8Array(rowCount),
  }
  const indicators = compiled.indicators.map((indicator) =>
    judgeIndicator(compiled, columns, indicator, counts),
  )
  const verdicts = compiled.indicators.some(({ limits }) => limits !== null)
    ? judgeRows(counts, compiled.standard.minimumMet)
    : new Array<Verdict>(rowCount).fill('notJudged')
  const dispersion = indicators.map(({ values }) => dispersionOf(values, columns.students))
  return { indicators, met: counts.met, verdicts, dispersion }
}

/** By row: how many indicators with a threshold have the status; the rest are at the floor. */
type Counts = { readonly met: Uint8Array; readonly below: Uint8Array; readonly unknown: Uint8Array }

const NO_LIMITS = { thresholdNumber: Number.NaN, floorNumber: Number.NaN }

function judgeRows({ met, below, unknown }: Counts, minimumMet: number): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (let row = 0; row < met.length; row += 1) {
    const counts = { met: met[row] as number, below: below[row] as number, unknown: unknown[row] as number }
    verdicts.push(verdictOfRow(counts, minimumMet))
  }
  return verdicts
}

function judgeIndicator(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  { met, below, unknown }: Counts,
): IndicatorJudgement {
  const { students, rowCount, nonNegative } = columns
  const { scale, shared } = indicator.definition
  const { limits, relativeError } = indicator
  const { thresholdNumber, floorNumber } = limits ?? NO_LIMITS
  const { sums: numerators, magnitudes } = sumColumns(indicator.terms, columns.values, rowCount, nonNegative)
  const denominators = shared
    ? takeWholeSchools(compiled, columns, indicator, numerators, magnitudes)
    : students
  const statuses = new Uint8Array(rowCount)
  const values = new Float64Array(rowCount)
  for (let row = 0; row < rowCount; row += 1) {
    const numerator = (numerators[row] as number) * scale
    const denominator = denominators[row] as number
    if (!(numerator - numerator === 0 && denominator > 0 && (students[row] as number) > 0)) {
      statuses[row] = STATUS.unknown
      if (limits !== null) unknown[row] = (unknown[row] as number) + 1
      values[row] = Number.NaN
      continue
    }
    values[row] = numerator / denominator
    numerators[row] = numerator
    if (limits === null) {
      statuses[row] = STATUS.notJudged
      continue
    }
    const threshold = thresholdNumber * denominator
    const toThreshold = numerator - threshold
    const bound = relativeError * ((magnitudes[row] as number) * scale + threshold) + UNDERFLOW
    if (toThreshold > bound) {
      met[row] = (met[row] as number) + 1
      continue
    }
    const toFloor = numerator - floorNumber * denominator
    let status: number = STATUS.floor
    if (!(toThreshold < -bound) || Math.abs(toFloor) <= bound) {
      status = judgeExactly(compiled, columns, indicator, limits, row)
    } else if (toFloor < 0) status = STATUS.below
    statuses[row] = status
    if (status === STATUS.below) below[row] = (below[row] as number) + 1
    else if (status === STATUS.met) met[row] = (met[row] as number) + 1
    else if (status === STATUS.unknown) unknown[row] = (unknown[row] as number) + 1
  }
  return { statuses, values, numerators, denominators }
}

/**
 * Puts in what schools of several stages report as a whole: X·w over Σ w·P instead of the stage's own
 * amount over its pupils (std §2.2); schools with campuses, of which there are few, as exactly as they are told.
 * @returns the denominators of all rows.
 */
function takeWholeSchools(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  numerators: Float64Array,
  magnitudes: Float64Array,
): Float64Array {
  const { splitRows, splitWeights, splitStudents, wholeValues, students } = columns
  if (splitRows.length === 0) return students
  const denominators = students.slice()
  for (let position = 0; position < splitRows.length; position += 1) {
    const row = splitRows[position] as number
    if (Number.isFinite(numerators[row])) continue
    if (columns.campuses(row).length > 0) {
      const cell = exactCell(columns, indicator, row, compiled.stage)
      // The scale comes in later, as it does for the other rows.
      const numerator = cell === null ? Number.NaN : cell.numerator.toNumber() / indicator.definition.scale
      numerators[row] = numerator
      if (magnitudes !== numerators) magnitudes[row] = Math.abs(numerator)
      denominators[row] = cell === null ? Number.NaN : cell.denominator.toNumber()
      continue
    }
    const read = (field: number) => wholeValues[field]?.[position] ?? Number.NaN
    const weight = splitWeights[position] as number
    numerators[row] = sumTerms(indicator.terms, read) * weight
    if (magnitudes !== numerators) magnitudes[row] = sumMagnitudes(indicator.terms, read) * weight
    denominators[row] = splitStudents[position] as number
  }
  return denominators
}

function judgeExactly(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  limits: CompiledLimits,
  row: number,
): number {
  const cell = exactCell(columns, indicator, row, compiled.stage)
  if (cell === null) return STATUS.unknown
  if (cell.numerator.gte(limits.threshold.times(cell.denominator))) return STATUS.met
  return cell.numerator.gte(limits.floor.times(cell.denominator)) ? STATUS.floor : STATUS.below
}
