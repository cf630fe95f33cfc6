import { type Decimal, decimal, quotientHalfUp } from '../../decimal/decimal.ts'
import type { FiscalJudgement } from './result.ts'
import { type FiscalLeg, fieldsOfLeg } from './rule.ts'

/** Decimal text of the raw amount of a field in a calendar year, in yuan; null while it is not known. */
export type RawAmount = (field: string, year: number) => string | null

/** Decimals of a printed growth, in percent. */
const GROWTH_DECIMALS = 2

/** An amount beside that of the year before. */
type Pair = { readonly now: Decimal; readonly before: Decimal }

function pairOf(amount: RawAmount, field: string, year: number): Pair | null {
  const now = amount(field, year)
  const before = amount(field, year - 1)
  return now === null || before === null ? null : { now: decimal(now), before: decimal(before) }
}

const printed = ({ now, before }: Pair) =>
  quotientHalfUp(now.minus(before).times(100), before, GROWTH_DECIMALS)

/**
 * Growth against the year before in percent, half up, from two raw amounts and from nothing else.
 * Null where one of them is not known, or the year before was zero.
 */
export function growthOf(amount: RawAmount, field: string, year: number): string | null {
  const pair = pairOf(amount, field, year)
  return pair === null || pair.before.eq(0) ? null : printed(pair)
}

/** Whether a leg is met in a calendar year. Amounts are compared, never rounded growths: no quotient is judged. */
export function judgeLeg(leg: FiscalLeg, year: number, amount: RawAmount): FiscalJudgement {
  const fields = fieldsOfLeg(leg)
  const missing = fields.flatMap((field) =>
    [year - 1, year].filter((one) => amount(field, one) === null).map((one) => ({ field, year: one })),
  )
  const unknown = { leg: leg.id, status: 'unknown', missing, fromZero: [], borderline: false } as const
  const own = pairOf(amount, leg.field, year)
  if (own === null || missing.length > 0) return { ...unknown, missing, fromZero: [] }
  const said = (met: boolean, borderline: boolean): FiscalJudgement => ({
    ...unknown,
    status: met ? 'met' : 'notMet',
    missing: [],
    fromZero: [],
    borderline,
  })
  const { now, before } = own
  if (leg.test !== 'outgrows') {
    const looksEqual = !now.eq(before) && !before.eq(0) && decimal(printed(own)).eq(0)
    return said(leg.test === 'grows' ? now.gt(before) : now.gte(before), looksEqual)
  }
  const beside = pairOf(amount, leg.beside, year)
  const fromZero = fields.filter((field) => decimal(amount(field, year - 1) ?? '0').eq(0))
  if (beside === null || fromZero.length > 0) return { ...unknown, missing: [], fromZero }
  const left = now.times(beside.before)
  const right = beside.now.times(before)
  return said(left.gt(right), !left.eq(right) && printed(own) === printed(beside))
}
