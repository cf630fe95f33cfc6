import { dispersionOf } from '../../../shared/assessment/dispersion.ts'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'

/** The numbers of one block; null where there is no school to have them. */
export type BlockFigures = {
  readonly scale: number
  readonly figureOf: (row: StageResult) => number | null
  readonly mean: number | null
  readonly standardDeviation: number | null
  readonly coefficient: number | null
  readonly unweighted: number | null
  readonly simpleMean: number | null
  readonly simpleDeviation: number | null
  readonly amount: number
  readonly students: number
  readonly squares: number
  readonly simpleSquares: number
}

/** What the formulas give as the workbook is written, over the rows that have a value. */
export function blockFigures(indicator: IndicatorDefinition, rows: readonly StageResult[]): BlockFigures {
  const figureOf = (row: StageResult) => row.indicators[indicator.id]?.value ?? null
  const values = rows.map((row) => figureOf(row) ?? Number.NaN)
  const enrolments = rows.map((row) => row.students ?? Number.NaN)
  const known = values.flatMap((value, index) =>
    Number.isNaN(value) ? [] : [{ value, students: enrolments[index] ?? 0 }],
  )
  const sum = (of: (one: { value: number; students: number }) => number) =>
    known.reduce((total, one) => total + of(one), 0)
  const { mean, standardDeviation, coefficient, unweightedCoefficient } = dispersionOf(
    Float64Array.from(values),
    Float64Array.from(enrolments),
  )
  const simpleMean = known.length === 0 ? null : sum(({ value }) => value) / known.length
  const simpleSquares = simpleMean === null ? 0 : sum(({ value }) => (value - simpleMean) ** 2)
  return {
    scale: indicator.scale,
    figureOf,
    mean,
    standardDeviation,
    coefficient,
    unweighted: unweightedCoefficient,
    simpleMean,
    simpleDeviation: simpleMean === null ? null : Math.sqrt(simpleSquares / known.length),
    amount: sum(({ value, students }) => (value * students) / indicator.scale),
    students: sum(({ students }) => students),
    squares: mean === null ? 0 : sum(({ value, students }) => students * (value - mean) ** 2),
    simpleSquares,
  }
}
