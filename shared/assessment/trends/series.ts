import type { CompulsoryStage } from '../../schools/stage.ts'
import type { Assessment, IndicatorStatus, Verdict } from '../result.ts'

/** One figure of a school in one year; null where it was unknown, or the school had no such stage. */
export type TrendPoint = {
  readonly year: number
  /** Unrounded. */
  readonly value: number | null
  readonly status: IndicatorStatus
}

/** The figures of a school, stage and indicator over the years, the oldest first. */
export type SchoolSeries = {
  readonly schoolId: string
  readonly name: string
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly points: readonly TrendPoint[]
  /** Verdict of the stage, year by year. */
  readonly verdicts: readonly { readonly year: number; readonly verdict: Verdict }[]
}

/** Mean and coefficient of the county over the years, the oldest first; null while unknown. */
export type CountySeries = {
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly points: readonly {
    readonly year: number
    readonly mean: number | null
    readonly coefficient: number | null
  }[]
}

/** Assessments by year, the oldest first; of one year given twice the last one counts. */
function inOrder(assessments: readonly Assessment[]): readonly Assessment[] {
  const byYear = new Map(assessments.map((assessment) => [assessment.year, assessment]))
  return [...byYear.values()].toSorted((left, right) => left.year - right.year)
}

/**
 * The figures of every school of the newest year by stage and indicator over all years given.
 * A year without the school or without the figure is a point without a value, never left out.
 *
 * @param assessments by one standard, in any order.
 */
export function schoolSeries(assessments: readonly Assessment[]): readonly SchoolSeries[] {
  const years = inOrder(assessments)
  const rows = years.map(({ year, rows: ofYear }) => ({
    year,
    byPlace: new Map(ofYear.map((row) => [`${row.schoolId} ${row.stage}`, row])),
  }))
  return (years.at(-1)?.rows ?? []).flatMap(({ schoolId, name, stage, indicators }) => {
    const own = rows.map(({ year, byPlace }) => ({ year, row: byPlace.get(`${schoolId} ${stage}`) }))
    const verdicts = own.map(({ year, row }) => ({ year, verdict: row?.verdict ?? ('unknown' as const) }))
    return Object.keys(indicators).map((indicator) => ({
      schoolId,
      name,
      stage,
      indicator,
      points: own.map(({ year, row }) => ({
        year,
        value: row?.indicators[indicator]?.value ?? null,
        status: row?.indicators[indicator]?.status ?? 'unknown',
      })),
      verdicts,
    }))
  })
}

/**
 * Mean and coefficient of every stage and indicator of the newest year over all years given.
 *
 * @param assessments by one standard, in any order.
 */
export function countySeries(assessments: readonly Assessment[]): readonly CountySeries[] {
  const years = inOrder(assessments)
  const results = years.map(({ year, dispersion }) => ({
    year,
    byPlace: new Map(dispersion.map((result) => [`${result.stage} ${result.indicator}`, result])),
  }))
  return (years.at(-1)?.dispersion ?? []).map(({ stage, indicator }) => ({
    stage,
    indicator,
    points: results.map(({ year, byPlace }) => {
      const result = byPlace.get(`${stage} ${indicator}`)
      return { year, mean: result?.mean ?? null, coefficient: result?.coefficient ?? null }
    }),
  }))
}
