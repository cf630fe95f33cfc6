import type { StageColumns } from './columns.ts'
import type { CompiledIndicator, CompiledStage } from './compiled-standard.ts'
import { type DispersionFigures, dispersionOf } from './dispersion.ts'
import { exactCell } from './exact-cell.ts'
import { sumColumns, sumTerms } from './numerator.ts'
import type { IndicatorStatus, Verdict } from './result.ts'
import { verdictOfRow } from './verdict.ts'

/** Codes in the status columns; an index into `INDICATOR_STATUSES`. */
export const STATUS = { met: 0, floor: 1, below: 2, unknown: 3 } as const satisfies Record<
  IndicatorStatus,
  number
>

/** Statuses, values and verdicts of one stage; results and derivations are made of it on request. */
export type StageJudgement = {
  /** By indicator, then by row. */
  readonly statuses: readonly Uint8Array[]
  /** Scale and split weight multiplied in, and what it is divided by; for display, as `values`. */
  readonly numerators: readonly Float64Array[]
  readonly denominators: readonly Float64Array[]
  /** The figures in doubles, for display and dispersion; NaN where unknown. No status comes from them. */
  readonly values: readonly Float64Array[]
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
  const met = new Uint8Array(rowCount)
  const below = new Uint8Array(rowCount)
  const unknown = new Uint8Array(rowCount)
  const statuses: Uint8Array[] = []
  const values: Float64Array[] = []
  const numerators: Float64Array[] = []
  const denominators: Float64Array[] = []
  for (const indicator of compiled.indicators) {
    const figures = judgeIndicator(compiled, columns, indicator)
    const { status } = figures
    for (let row = 0; row < rowCount; row += 1) {
      const code = status[row]
      if (code === STATUS.met) met[row] = (met[row] as number) + 1
      else if (code === STATUS.below) below[row] = (below[row] as number) + 1
      else if (code === STATUS.unknown) unknown[row] = (unknown[row] as number) + 1
    }
    statuses.push(status)
    values.push(figures.value)
    numerators.push(figures.numerator)
    denominators.push(figures.denominator)
  }
  const total = compiled.indicators.length
  const verdicts: Verdict[] = new Array(rowCount)
  for (let row = 0; row < rowCount; row += 1) {
    const counts = { met: met[row] as number, below: below[row] as number, unknown: unknown[row] as number }
    const floor = total - counts.met - counts.below - counts.unknown
    verdicts[row] = verdictOfRow({ ...counts, floor }, compiled.standard.minimumMet)
  }
  const dispersion = values.map((value) => dispersionOf(value, columns.students))
  return { statuses, values, numerators, denominators, met, verdicts, dispersion }
}

type IndicatorFigures = {
  readonly status: Uint8Array
  readonly value: Float64Array
  readonly numerator: Float64Array
  readonly denominator: Float64Array
}

function judgeIndicator(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
): IndicatorFigures {
  const { students, rowCount } = columns
  const { scale } = indicator.definition
  const { thresholdNumber, floorNumber, relativeError } = indicator
  const status = new Uint8Array(rowCount)
  const value = new Float64Array(rowCount)
  const numerator = new Float64Array(rowCount)
  const magnitude = new Float64Array(rowCount)
  sumColumns(indicator.terms, columns.values, numerator, magnitude)
  for (let row = 0; row < rowCount; row += 1) {
    numerator[row] = (numerator[row] as number) * scale
    magnitude[row] = (magnitude[row] as number) * scale
  }
  const denominator = indicator.definition.shared
    ? takeWholeSchools(columns, indicator, numerator, magnitude)
    : students
  for (let row = 0; row < rowCount; row += 1) {
    const amount = numerator[row] as number
    const divisor = denominator[row] as number
    if (amount - amount !== 0 || !(divisor > 0) || !((students[row] as number) > 0)) {
      status[row] = STATUS.unknown
      value[row] = Number.NaN
      continue
    }
    value[row] = amount / divisor
    const threshold = thresholdNumber * divisor
    const toThreshold = amount - threshold
    const toFloor = amount - floorNumber * divisor
    const bound = relativeError * ((magnitude[row] as number) + threshold) + UNDERFLOW
    if (toThreshold > bound) status[row] = STATUS.met
    else if (!(toThreshold < -bound)) status[row] = judgeExactly(compiled, columns, indicator, row)
    else if (toFloor > bound) status[row] = STATUS.floor
    else if (toFloor < -bound) status[row] = STATUS.below
    else status[row] = judgeExactly(compiled, columns, indicator, row)
  }
  return { status, value, numerator, denominator }
}

/**
 * Puts in what schools of several stages report as a whole: X·w·scale over Σ w·P instead of the stage's
 * own amount over its pupils (std §2.2).
 * @returns the denominators of all rows.
 */
function takeWholeSchools(
  columns: StageColumns,
  indicator: CompiledIndicator,
  numerator: Float64Array,
  magnitude: Float64Array,
): Float64Array {
  const { splitRows, splitWeights, splitStudents, wholeValues, students } = columns
  if (splitRows.length === 0) return students
  const denominator = students.slice()
  for (let position = 0; position < splitRows.length; position += 1) {
    const row = splitRows[position] as number
    if (Number.isFinite(numerator[row])) continue
    const read = (field: number) => wholeValues[field]?.[position] ?? Number.NaN
    const factor = (splitWeights[position] as number) * indicator.definition.scale
    numerator[row] = sumTerms(indicator.terms, read) * factor
    magnitude[row] = sumMagnitude(indicator, read) * factor
    denominator[row] = splitStudents[position] as number
  }
  return denominator
}

/** An upper bound of Σ|v| over the values that the numerator can take. */
function sumMagnitude(indicator: CompiledIndicator, read: (field: number) => number): number {
  const add = (terms: CompiledIndicator['terms']): number =>
    terms.reduce((sum, term) => {
      const value = read(term.field)
      return sum + (value - value === 0 ? Math.abs(value) : add(term.otherwise))
    }, 0)
  return add(indicator.terms)
}

function judgeExactly(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  row: number,
): number {
  const cell = exactCell(columns, indicator, row, compiled.stage)
  if (cell === null) return STATUS.unknown
  if (cell.numerator.gte(indicator.threshold.times(cell.denominator))) return STATUS.met
  return cell.numerator.gte(indicator.floor.times(cell.denominator)) ? STATUS.floor : STATUS.below
}
