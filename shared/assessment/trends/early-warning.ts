import { decimal } from '../../decimal/decimal.ts'
import type { CompulsoryStage } from '../../schools/stage.ts'
import type { Assessment } from '../result.ts'
import type { Standard } from '../standard.ts'
import { type SchoolSeries, schoolSeries, type TrendPoint } from './series.ts'

/** When a school that passes is said to be sliding. */
export type EarlyWarningRule = {
  /** How many years one after the other the figure has fallen against the year before: 2 takes three years. */
  readonly fallingYears: number
  /** How far over its limit the figure is at most, as a part of the limit: 0.1 is up to 110 % of it. */
  readonly margin: number
}

/** The rule of the product: two falls in a row, and at most a tenth over the limit. */
export const EARLY_WARNING: EarlyWarningRule = { fallingYears: 2, margin: 0.1 }

/** A figure that is still good enough and sliding towards the limit below which it is not. */
export type EarlyWarning = {
  readonly schoolId: string
  readonly name: string
  readonly stage: CompulsoryStage
  readonly indicator: string
  /** Towards the requirement of a figure that meets it, or towards the floor of one that keeps above it. */
  readonly towards: 'threshold' | 'floor'
  /** Of the standard, in the unit of the indicator. */
  readonly limit: number
  /** The falling years with the one before them, the oldest first. */
  readonly years: readonly { readonly year: number; readonly value: number }[]
  /** How far over the limit the newest figure is, as a part of the limit. */
  readonly distance: number
}

/**
 * Early warning (product §5): schools whose stage passes in the newest year, with a figure that has fallen
 * for so many years one after the other and is near its limit. Years must follow each other without a gap,
 * and every figure of them must be known: nothing is read into missing data. The nearest to its limit first.
 *
 * @param assessments by this standard, in any order.
 */
export function earlyWarnings(
  standard: Standard,
  assessments: readonly Assessment[],
  rule: EarlyWarningRule = EARLY_WARNING,
): readonly EarlyWarning[] {
  return schoolSeries(assessments)
    .flatMap((series) => warningOf(standard, series, rule) ?? [])
    .toSorted((left, right) => left.distance - right.distance)
}

function warningOf(standard: Standard, series: SchoolSeries, rule: EarlyWarningRule): EarlyWarning | null {
  const { schoolId, name, stage, indicator, points, verdicts } = series
  const definition = standard.indicators.find(({ id }) => id === indicator)
  const newest = points.at(-1)
  if (definition?.thresholds === undefined || newest === undefined || verdicts.at(-1)?.verdict !== 'pass')
    return null
  if (newest.status !== 'met' && newest.status !== 'floor') return null
  const years = fallingYears(points, rule.fallingYears)
  const last = years?.at(-1)
  if (years === null || last === undefined) return null
  const towards = newest.status === 'met' ? 'threshold' : 'floor'
  const threshold = decimal(definition.thresholds[stage])
  const exactLimit = towards === 'threshold' ? threshold : threshold.times(standard.floorShare)
  if (decimal(last.value).gt(exactLimit.times(decimal(rule.margin).plus(1)))) return null
  const limit = exactLimit.toNumber()
  return { schoolId, name, stage, indicator, towards, limit, years, distance: (last.value - limit) / limit }
}

/** The last falls and the year before them, or null where there are not so many. */
function fallingYears(points: readonly TrendPoint[], falls: number): EarlyWarning['years'] | null {
  const last = points.slice(-(falls + 1))
  if (falls < 1 || last.length <= falls) return null
  const known = last.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
  const falling = known.every(({ year, value }, index) => {
    const before = known[index - 1]
    return before === undefined || (year === before.year + 1 && value < before.value)
  })
  return known.length === last.length && falling ? known : null
}
