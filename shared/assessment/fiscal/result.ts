import { z } from 'zod'
import { FiscalRule } from './rule.ts'

export const FISCAL_STATUSES = ['met', 'notMet', 'unknown'] as const
export type FiscalStatus = (typeof FISCAL_STATUSES)[number]

/** The raw amount of a calendar year; null: it is not known. */
export const FiscalAmount = z.strictObject({
  year: z.number().int(),
  /** Decimal text, in yuan. */
  value: z.string().nullable(),
  /** Against the year before, in percent, half up; null where one of the amounts is not known or zero before. */
  growth: z.string().nullable(),
})

export const FiscalSeries = z.strictObject({ field: z.string(), amounts: z.array(FiscalAmount) })
export type FiscalSeries = z.infer<typeof FiscalSeries>

const Judged = { status: z.enum(FISCAL_STATUSES) }

/** A leg in one calendar year against the year before. */
export const FiscalJudgement = z.strictObject({
  ...Judged,
  leg: z.string(),
  /** Raw amounts without which nothing is said. */
  missing: z.array(z.strictObject({ field: z.string(), year: z.number().int() })),
  /** Series that were zero in the year before, so that there is no growth to speak of. */
  fromZero: z.array(z.string()),
  /** The printed growths look the same, the amounts are not. */
  borderline: z.boolean(),
})
export type FiscalJudgement = z.infer<typeof FiscalJudgement>

export const FiscalYear = z.strictObject({
  ...Judged,
  year: z.number().int(),
  legs: z.array(FiscalJudgement),
})
export type FiscalYear = z.infer<typeof FiscalYear>

export const FiscalResult = z.strictObject({
  /** Calendar years, the oldest first; the oldest is there to be compared with. */
  years: z.array(z.number().int()),
  series: z.array(FiscalSeries),
  rules: z.array(z.strictObject({ rule: FiscalRule, years: z.array(FiscalYear) })),
})
export type FiscalResult = z.infer<typeof FiscalResult>
