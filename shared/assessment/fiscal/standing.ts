import { z } from 'zod'
import { FISCAL_STATUSES, type FiscalResult, FiscalSeries, type FiscalStatus, FiscalYear } from './result.ts'
import { FiscalRule, fieldsOfLeg } from './rule.ts'

/** What raw amounts tell of a fiscal rule over its last years, with everything that it rests on. */
export const FiscalStanding = z.strictObject({
  rule: FiscalRule,
  status: z.enum(FISCAL_STATUSES),
  /** Calendar years that are looked at, the oldest first. */
  years: z.array(FiscalYear),
  /** The amounts of those years and of the one before them. */
  series: z.array(FiscalSeries),
})
export type FiscalStanding = z.infer<typeof FiscalStanding>

/**
 * A rule over the newest `count` calendar years: one in which it is not met decides, otherwise nothing is
 * said while one is unknown. Null where there is no such rule.
 */
export function fiscalStanding(
  { rules, series }: FiscalResult,
  id: string,
  count: number,
): FiscalStanding | null {
  const found = rules.find(({ rule }) => rule.id === id)
  if (found === undefined) return null
  const years = found.years.slice(-count)
  const first = (years[0]?.year ?? 0) - 1
  const fields = new Set(found.rule.legs.flatMap(fieldsOfLeg))
  return {
    rule: found.rule,
    status: statusOfYears(years, count),
    years,
    series: series
      .filter(({ field }) => fields.has(field))
      .map(({ field, amounts }) => ({ field, amounts: amounts.filter(({ year }) => year >= first) })),
  }
}

function statusOfYears(years: readonly FiscalYear[], count: number): FiscalStatus {
  if (years.some(({ status }) => status === 'notMet')) return 'notMet'
  return years.length === count && years.every(({ status }) => status === 'met') ? 'met' : 'unknown'
}

/** Raw amounts without which nothing is said, each once. */
export function lackedBy({ years }: FiscalStanding): readonly { field: string; year: number }[] {
  const all = years.flatMap(({ legs }) => legs.flatMap(({ missing }) => missing))
  return [...new Map(all.map((one) => [`${one.field} ${one.year}`, one])).values()]
}
