import { z } from 'zod'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { VISIT_KINDS } from './visit.ts'

const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/**
 * How often a school has to be visited (std §6.1). `month`, `term`: at least `amount` times in each;
 * `years`: at least once in `amount` years.
 */
export const VISIT_PERIODS = ['month', 'term', 'years'] as const
export type VisitPeriodUnit = (typeof VISIT_PERIODS)[number]

export const VisitRule = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: Label,
  /** A visit of one of these kinds counts. */
  kinds: z.array(z.enum(VISIT_KINDS)).min(1).readonly(),
  every: z.enum(VISIT_PERIODS),
  amount: z.number().int().min(0),
  /** Where the rule is local or leaves room: what the county may set; 0 is not applied here. Null: law. */
  local: z.strictObject({ minimum: z.number().int(), maximum: z.number().int() }).nullable(),
  /** Calendar months without lessons, in which nothing is due. */
  restMonths: z.array(z.number().int().min(1).max(12)).readonly(),
  /** Kinds of school that the rule does not name. */
  excludedKinds: z.array(z.enum(SCHOOL_KINDS)).readonly(),
  clause: z.string().min(1),
})
export type VisitRule = z.infer<typeof VisitRule>

/** A rule as it is applied in the county. */
export const AppliedVisitRule = VisitRule.extend({
  /** What the rule says where the county set nothing. */
  standardAmount: z.number().int(),
})
export type AppliedVisitRule = z.infer<typeof AppliedVisitRule>

/** The rule with the amount that the county set; out of bounds or not local, the rule's own stands. */
export function applyRule(rule: VisitRule, chosen: number | undefined): AppliedVisitRule {
  const { local, amount } = rule
  const allowed = chosen !== undefined && local !== null && chosen >= local.minimum && chosen <= local.maximum
  return { ...rule, amount: allowed ? chosen : amount, standardAmount: amount }
}
