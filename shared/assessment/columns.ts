import type { Stage } from '../schools/stage.ts'
import type { CompiledStage } from './compiled-standard.ts'
import type { CampusInput, SchoolInput } from './input.ts'
import { type FoundValue, MISSING, NOT_DIVIDED, valueOfStage, valueOfWhole } from './lookup.ts'
import { weightsAt, weightsKeyOf } from './split-weights.ts'
import { STUDENTS_FIELD, taughtStages } from './taught-stages.ts'

/**
 * The rows of one stage as columns of doubles: NaN where a value is missing, `NOT_DIVIDED` where it is
 * known for the whole of a school of several stages only. `source` gives the exact value behind a double.
 */
export type StageColumns = {
  readonly rowCount: number
  /** Codes of the fields, in the order of the columns. */
  readonly fields: readonly string[]
  readonly students: Float64Array
  /** By field of the compiled stage, then by row. */
  readonly values: readonly Float64Array[]
  /** No value is negative: then sums bound their own rounding errors. */
  readonly nonNegative: boolean
  /** Schools of several stages; the columns below run parallel to this one. */
  readonly splitRows: Int32Array
  /** By row: its place in `splitRows`, or -1. */
  readonly splitPositions: Int32Array
  /** Values of the whole school, by field; those of fields that no indicator splits stay empty. */
  readonly wholeValues: readonly Float64Array[]
  /** Weight of this stage, and Σ weight × enrolment over the stages taught (std §2.2). */
  readonly splitWeights: Float64Array
  readonly splitStudents: Float64Array
  readonly source: (row: number, field: number, whole: boolean) => FoundValue | null
  readonly studentsSource: (row: number) => FoundValue | null
  /** Weight and enrolment of each stage of a row's split; null where the standard has no weights for it. */
  readonly splitSource: (row: number) => readonly SplitPart[] | null
  /** Campuses that stand apart from the rest of a row's school; mostly none. */
  readonly campuses: (row: number) => readonly CampusInput[]
}

/** What one stage of a school adds to the weighted enrolment. */
export type SplitPart = {
  readonly stage: Stage
  /** Decimal text. */
  readonly weight: string
  readonly students: FoundValue | null
}

/** One row of 表Ⅱ-2: a school and its stage. */
export type RowSource = { readonly input: SchoolInput; readonly taught: readonly Stage[] }

const NO_CAMPUSES: readonly CampusInput[] = []

function splitParts(compiled: CompiledStage, { input, taught }: RowSource): readonly SplitPart[] | null {
  const weights = weightsAt(compiled.standard, weightsKeyOf(input.school.kind, taught))
  if (weights === undefined) return null
  const parts: SplitPart[] = []
  for (const stage of taught) {
    const weight = weights[stage]
    if (weight === undefined) return null
    parts.push({ stage, weight, students: valueOfStage(input, taught, STUDENTS_FIELD, stage) })
  }
  return parts
}

/** The schools that have a row in the stage, in their order. */
export function rowsOfStage(compiled: CompiledStage, inputs: readonly SchoolInput[]): readonly RowSource[] {
  const rows: RowSource[] = []
  for (const input of inputs) {
    const taught = taughtStages(input)
    if (taught.includes(compiled.stage)) rows.push({ input, taught })
  }
  return rows
}

/** Fills the columns of a stage from what is known of the schools. */
export function buildColumns(compiled: CompiledStage, rows: readonly RowSource[]): StageColumns {
  const { stage, fields } = compiled
  const splitRows = Int32Array.from(rows.keys()).filter((row) => (rows[row]?.taught.length ?? 0) > 1)
  const splitPositions = new Int32Array(rows.length).fill(-1)
  splitRows.forEach((row, position) => {
    splitPositions[row] = position
  })
  const students = new Float64Array(rows.length)
  const values = fields.map(() => new Float64Array(rows.length))
  rows.forEach((row, index) => {
    students[index] = numberOf(valueOfStage(row.input, row.taught, STUDENTS_FIELD, stage))
    fields.forEach((field, column) => {
      const target = values[column]
      if (target === undefined) return
      const found = valueOfStage(row.input, row.taught, field, stage)
      if (found !== null) target[index] = numberOf(found)
      else if (row.taught.length > 1 && valueOfWhole(row.input, field) !== null) target[index] = NOT_DIVIDED
      else target[index] = MISSING
    })
  })
  const wholeValues = fields.map((field, column) =>
    Float64Array.from(compiled.shared[column] === true ? splitRows : [], (row) => {
      const source = rows[row]
      return source === undefined ? MISSING : numberOf(valueOfWhole(source.input, field))
    }),
  )
  const splitSource = (row: number) => {
    const source = rows[row]
    return source === undefined ? null : splitParts(compiled, source)
  }
  return {
    rowCount: rows.length,
    fields,
    students,
    values,
    nonNegative: ![...values, ...wholeValues].some((column) => column.some((value) => value < 0)),
    splitRows,
    splitPositions,
    wholeValues,
    splitWeights: Float64Array.from(splitRows, (row) => {
      const part = splitSource(row)?.find((candidate) => candidate.stage === stage)
      return part === undefined ? MISSING : Number(part.weight)
    }),
    splitStudents: Float64Array.from(splitRows, (row) => weightedStudents(splitSource(row))),
    source: (row, field, whole) => {
      const source = rows[row]
      const code = fields[field]
      if (source === undefined || code === undefined) return null
      return whole ? valueOfWhole(source.input, code) : valueOfStage(source.input, source.taught, code, stage)
    },
    studentsSource: (row) => {
      const source = rows[row]
      return source === undefined ? null : valueOfStage(source.input, source.taught, STUDENTS_FIELD, stage)
    },
    splitSource,
    campuses: (row) => rows[row]?.input.campuses ?? NO_CAMPUSES,
  }
}

function numberOf(found: FoundValue | null): number {
  return found === null ? MISSING : Number(found.input.value)
}

function weightedStudents(parts: readonly SplitPart[] | null): number {
  if (parts === null) return MISSING
  return parts.reduce((sum, part) => sum + Number(part.weight) * numberOf(part.students), 0)
}
