import { buildColumns, type RowSource, rowsOfStage } from '../../../shared/assessment/columns.ts'
import {
  type CompiledIndicator,
  type CompiledStage,
  compileStandard,
} from '../../../shared/assessment/compiled-standard.ts'
import {
  amountOfStage,
  type CellPortions,
  cellValues,
  exactCell,
  portionsOfCell,
} from '../../../shared/assessment/exact-cell.ts'
import type { CampusInput } from '../../../shared/assessment/input.ts'
import type { FoundValue } from '../../../shared/assessment/lookup.ts'
import { type WeightsKey, weightsKeyOf } from '../../../shared/assessment/split-weights.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { STUDENTS_FIELD } from '../../../shared/assessment/taught-stages.ts'
import { type Decimal, decimal, ZERO } from '../../../shared/decimal/decimal.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { CompulsoryStage, Stage } from '../../../shared/schools/stage.ts'
import type { HandCheckBasis } from './basis.ts'

/** A value that a figure is made of; without `found` its cell stays blank. */
export type UsedValue = {
  readonly schoolId: string
  readonly field: string
  readonly stage: ObservationStage
  readonly found: FoundValue | null
  /** Known for the whole school only, and the form does not divide it (decisions.md). */
  readonly notDivided: boolean
  /** Of this campus, as its list says it, not of the school. */
  readonly campus?: string
}

/** What one cell of the matrix is made of: the same choice of values as the assessment makes. */
export type CellWork = {
  readonly indicator: IndicatorDefinition
  readonly values: readonly { readonly sign: 1 | -1; readonly used: UsedValue }[]
  /** The sum of the values, before any split, or what the stage has of it by campus; null where one is missing. */
  readonly sum: Decimal | null
  /** Stages that share the facility, with their enrolments; null where it is the stage's own. */
  readonly split: readonly SplitWork[] | null
  /** Campuses by which the sum is made; null where the school stands in one place. */
  readonly campuses: {
    readonly parts: readonly SplitWork[]
    readonly apart: readonly CampusWork[]
  } | null
}

type SplitWork = { readonly stage: Stage; readonly students: UsedValue }

/** What a campus has: pupils in the order of the parts, amounts in that of the values; null counts none. */
export type CampusWork = {
  readonly students: readonly UsedValue[]
  readonly amounts: readonly (UsedValue | null)[]
}

/** A row of 表Ⅱ-2. */
export type RowWork = {
  readonly schoolId: string
  readonly name: string
  readonly weights: WeightsKey
  readonly stage: CompulsoryStage
  readonly students: UsedValue
  readonly cells: readonly CellWork[]
}

/** The rows of all stages, school by school in the order of the assessment. */
export function rowsOfWork({ standard, inputs, assessment }: HandCheckBasis): readonly RowWork[] {
  const assessed = new Set(assessment.schools.map(({ schoolId }) => schoolId))
  const counted = inputs.filter(({ school }) => assessed.has(school.id))
  const rows = compileStandard(standard).flatMap((compiled) => rowsOfOneStage(compiled, counted))
  const bySchool = Map.groupBy(rows, ({ schoolId }) => schoolId)
  return assessment.schools.flatMap(({ schoolId }) => bySchool.get(schoolId) ?? [])
}

function rowsOfOneStage(compiled: CompiledStage, inputs: HandCheckBasis['inputs']): RowWork[] {
  const sources = rowsOfStage(compiled, inputs)
  const columns = buildColumns(compiled, sources)
  return sources.map((source, row) => {
    const { school } = source.input
    const students = usedValue(source, STUDENTS_FIELD, compiled.stage, columns.studentsSource(row))
    const work = (indicator: CompiledIndicator): CellWork => {
      const chosen = cellValues(columns, indicator, row)
      const { leaves, gaps, split } = chosen
      const values = [
        ...leaves
          .filter(({ absent }) => !absent)
          .map(({ field, sign }) => ({
            sign,
            used: usedValue(
              source,
              compiled.fields[field] ?? '',
              split ? 'whole' : compiled.stage,
              columns.source(row, field, split),
            ),
          })),
        ...gaps.map(({ field, notDivided }) => ({
          sign: signOf(indicator, field),
          used: {
            ...usedValue(source, compiled.fields[field] ?? '', split ? 'whole' : compiled.stage, null),
            notDivided,
          },
        })),
      ]
      const parts = (split ? (columns.splitSource(row) ?? []) : []).map(({ stage, students: enrolment }) => ({
        stage,
        students: usedValue(source, STUDENTS_FIELD, stage, enrolment),
      }))
      const divided = portionsOfCell(columns, row, chosen)
      if (divided !== null) {
        const cell = exactCell(columns, indicator, row, compiled.stage)
        return {
          indicator: indicator.definition,
          values,
          sum: cell === null ? null : amountOfStage(cell, indicator.definition.scale),
          split: null,
          campuses: {
            parts,
            apart: columns.campuses(row).map((campus) => campusWork(source, campus, divided)),
          },
        }
      }
      return {
        indicator: indicator.definition,
        values,
        sum: gaps.length > 0 ? null : sumOf(values),
        split: split ? parts : null,
        campuses: null,
      }
    }
    return {
      schoolId: school.id,
      name: school.name,
      weights: weightsKeyOf(school.kind, source.taught),
      stage: compiled.stage,
      students,
      cells: compiled.indicators.map(work),
    }
  })
}

function campusWork({ input }: RowSource, campus: CampusInput, { parts, terms }: CellPortions): CampusWork {
  const used = (field: string, stage: ObservationStage): UsedValue => {
    const value = campus.value(field, stage)
    const found = value === null ? null : { input: { observationId: '', value }, stage }
    return { schoolId: input.school.id, campus: campus.name, field, stage, found, notDivided: false }
  }
  return {
    students: parts.map(({ stage }) => used(STUDENTS_FIELD, stage)),
    amounts: terms.map(({ field, missingIsZero }) => {
      const amount = used(field, 'whole')
      return missingIsZero && amount.found === null ? null : amount
    }),
  }
}

function usedValue(
  { input }: RowSource,
  field: string,
  stage: ObservationStage,
  found: FoundValue | null,
): UsedValue {
  return { schoolId: input.school.id, field, stage: found?.stage ?? stage, found, notDivided: false }
}

function signOf({ terms }: CompiledIndicator, field: number): 1 | -1 {
  const all = [...terms]
  for (const term of all) {
    if (term.field === field) return term.sign
    all.push(...term.otherwise)
  }
  return 1
}

function sumOf(values: CellWork['values']): Decimal {
  return values.reduce((sum, { sign, used }) => {
    const value = decimal(used.found?.input.value ?? '0')
    return sign === 1 ? sum.plus(value) : sum.minus(value)
  }, ZERO)
}
