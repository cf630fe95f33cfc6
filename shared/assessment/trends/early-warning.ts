import { decimal } from '../../decimal/decimal.ts'
import type { Standard } from '../standard.ts'
import type { AppliedWarningRule } from './early-warning-rule.ts'
import type { EarlyWarning, SchoolSeries, TrendPoint } from './result.ts'

/**
 * Early warning (product §5): schools whose stage passes in the newest year, with a figure that has fallen
 * for so many years one after the other and is near its limit. Years must follow each other without a gap,
 * and every figure of them must be known: nothing is read into missing data. The nearest to its limit first.
 *
 * @param standard as it holds in the newest year: its limits are those that a figure slides towards.
 */
export function earlyWarnings(
  standard: Standard,
  series: readonly SchoolSeries[],
  rules: readonly AppliedWarningRule[],
): EarlyWarning[] {
  const switchedOn = rules.filter(({ on }) => on)
  return series
    .flatMap((school) => switchedOn.flatMap((rule) => warningsOf(standard, school, rule)))
    .toSorted((left, right) => left.distance - right.distance)
}

function warningsOf(standard: Standard, school: SchoolSeries, rule: AppliedWarningRule): EarlyWarning[] {
  if (school.verdicts.at(-1)?.verdict !== 'pass') return []
  return school.figures.flatMap((figure) => warningOf(standard, school, figure, rule) ?? [])
}

function warningOf(
  standard: Standard,
  { schoolId, name, stage }: SchoolSeries,
  { indicator, points }: SchoolSeries['figures'][number],
  rule: AppliedWarningRule,
): EarlyWarning | null {
  const definition = standard.indicators.find(({ id }) => id === indicator)
  const newest = points.at(-1)
  if (definition?.thresholds === undefined || newest === undefined) return null
  if (newest.status !== 'met' && newest.status !== 'floor') return null
  const years = fallingYears(points, rule.fallingYears)
  const last = years?.at(-1)
  if (years === null || last === undefined) return null
  const towards = newest.status === 'met' ? 'threshold' : 'floor'
  const threshold = decimal(definition.thresholds[stage])
  const exactLimit = towards === 'threshold' ? threshold : threshold.times(standard.floorShare)
  // Nothing is below a floor of none, so that nothing slides towards it.
  if (exactLimit.lte(0)) return null
  if (decimal(last.value).gt(exactLimit.times(decimal(rule.margin).plus(1)))) return null
  const limit = exactLimit.toNumber()
  const distance = (last.value - limit) / limit
  return { rule: rule.id, schoolId, name, stage, indicator, towards, limit, years, distance }
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
