import { growthOf, judgeLeg, type RawAmount } from './judge-leg.ts'
import type { FiscalJudgement, FiscalResult, FiscalStatus } from './result.ts'
import { type FiscalRule, fieldsOfLeg } from './rule.ts'

/** One leg that is not met decides; otherwise nothing is said while one is unknown. */
function statusOf(legs: readonly FiscalJudgement[]): FiscalStatus {
  if (legs.some(({ status }) => status === 'notMet')) return 'notMet'
  return legs.every(({ status }) => status === 'met') ? 'met' : 'unknown'
}

/**
 * The fiscal series of the county with the verdict of every rule in every calendar year but the first, which
 * is there to be compared with (std §5, §10). Years without an amount give `unknown` with what is missing.
 *
 * @param years calendar years one after the other, the oldest first.
 * @throws Error where an amount is not a decimal.
 */
export function assessFiscal(
  rules: readonly FiscalRule[],
  years: readonly number[],
  amount: RawAmount,
): FiscalResult {
  const fields = [...new Set(rules.flatMap(({ legs }) => legs.flatMap(fieldsOfLeg)))]
  return {
    years: [...years],
    series: fields.map((field) => ({
      field,
      amounts: years.map((year) => ({
        year,
        value: amount(field, year),
        growth: growthOf(amount, field, year),
      })),
    })),
    rules: rules.map((rule) => ({
      rule,
      years: years.slice(1).map((year) => {
        const legs = rule.legs.map((leg) => judgeLeg(leg, year, amount))
        return { year, status: statusOf(legs), legs }
      }),
    })),
  }
}
