import type { Assessment } from '../result.ts'
import type { CountySeries, SchoolSeries } from './result.ts'

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
export function schoolSeries(assessments: readonly Assessment[]): SchoolSeries[] {
  const years = inOrder(assessments)
  const rows = years.map(({ year, rows: ofYear }) => ({
    year,
    byPlace: new Map(ofYear.map((row) => [`${row.schoolId} ${row.stage}`, row])),
  }))
  return (years.at(-1)?.rows ?? []).map(({ schoolId, name, stage, indicators }) => {
    const own = rows.map(({ year, byPlace }) => ({ year, row: byPlace.get(`${schoolId} ${stage}`) }))
    return {
      schoolId,
      name,
      stage,
      verdicts: own.map(({ year, row }) => ({ year, verdict: row?.verdict ?? 'unknown' })),
      figures: Object.keys(indicators).map((indicator) => ({
        indicator,
        points: own.map(({ year, row }) => {
          const then = row?.indicators[indicator]
          return {
            year,
            value: then?.value ?? null,
            printed: then?.printed ?? null,
            threshold: then?.threshold ?? null,
            status: then?.status ?? 'unknown',
            borderline: then?.borderline ?? false,
          }
        }),
      })),
    }
  })
}

/**
 * Mean and coefficient of every stage and indicator of the newest year over all years given.
 *
 * @param assessments by one standard, in any order.
 */
export function countySeries(assessments: readonly Assessment[]): CountySeries[] {
  const years = inOrder(assessments)
  const results = years.map(({ year, dispersion, rows }) => ({
    year,
    rows: Map.groupBy(rows, (row) => row.stage),
    byPlace: new Map(dispersion.map((result) => [`${result.stage} ${result.indicator}`, result])),
  }))
  return (years.at(-1)?.dispersion ?? []).map(({ stage, indicator }) => ({
    stage,
    indicator,
    points: results.map(({ year, byPlace, rows }) => {
      const then = byPlace.get(`${stage} ${indicator}`)
      return {
        year,
        mean: then?.mean ?? null,
        coefficient: then?.coefficient ?? null,
        limit: then?.limit ?? null,
        threshold: rows.get(stage)?.[0]?.indicators[indicator]?.threshold ?? null,
        status: then?.status ?? 'unknown',
        borderline: then?.borderline ?? false,
      }
    }),
  }))
}
