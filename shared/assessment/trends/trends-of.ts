import type { CompulsoryStage } from '../../schools/stage.ts'
import { assess } from '../assess.ts'
import type { SchoolInput } from '../input.ts'
import type { Standard } from '../standard.ts'
import { earlyWarnings } from './early-warning.ts'
import type { AppliedWarningRule } from './early-warning-rule.ts'
import type { Trends } from './result.ts'
import { countySeries, schoolSeries } from './series.ts'

/** What a year rests on: the standard as it held then, and the schools with their values. */
export type TrendYear = {
  readonly year: number
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
}

/**
 * A stage of the county over the years with its early warnings. Each year is judged by the standard as it
 * held then; warnings look at the limits of the newest.
 *
 * @param years in any order; none give no trends.
 * @throws Error where the standard's decimals are not decimals.
 */
export function trendsOf(
  stage: CompulsoryStage,
  years: readonly TrendYear[],
  warningRules: readonly AppliedWarningRule[],
): Trends {
  const ordered = years.toSorted((left, right) => left.year - right.year)
  const assessments = ordered.map(({ year, standard, inputs }) =>
    assess({ ...standard, stages: standard.stages.filter((one) => one === stage) }, year, inputs),
  )
  const newest = ordered.at(-1)
  const schools = schoolSeries(assessments)
  return {
    years: ordered.map(({ year }) => year),
    county: countySeries(assessments),
    schools,
    warnings: newest === undefined ? [] : earlyWarnings(newest.standard, schools, warningRules),
    warningRules: [...warningRules],
  }
}
