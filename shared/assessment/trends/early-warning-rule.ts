import { z } from 'zod'
import { decimal } from '../../decimal/decimal.ts'
import { DecimalText } from '../../decimal/decimal-text.ts'
import { percentText } from '../../reports/figure-text.ts'

/** What turns with the county: when a school that passes is sliding. */
export const WarningNumbers = z.strictObject({
  /** How many years one after the other the figure has fallen against the year before: 2 takes three years. */
  fallingYears: z.number().int().min(1),
  /** How far over its limit the figure is at most, as a part of the limit: "0.1" is up to 110 % of it. */
  margin: DecimalText,
})
export type WarningNumbers = z.infer<typeof WarningNumbers>

/** When a school that passes is said to be sliding. */
export const EarlyWarningRule = WarningNumbers.extend({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** What a county may set in the place of the rule's own numbers. */
  local: z.strictObject({
    fallingYears: z.strictObject({ minimum: z.number().int(), maximum: z.number().int() }),
    margin: z.strictObject({ minimum: DecimalText, maximum: DecimalText }),
  }),
  /** The text that says so; null: no document does, it is a default of this product. */
  clause: z.string().min(1).nullable(),
})
export type EarlyWarningRule = z.infer<typeof EarlyWarningRule>

/** What a county set: its own numbers, and whether it is warned at all. */
export const WarningChoice = WarningNumbers.extend({ on: z.boolean() })
export type WarningChoice = z.infer<typeof WarningChoice>

/** A rule as it is applied in the county. */
export const AppliedWarningRule = EarlyWarningRule.extend({
  on: z.boolean(),
  /** The county has set it; otherwise everything is as the product has it. */
  chosen: z.boolean(),
  /** The numbers that the product has. */
  own: WarningNumbers,
})
export type AppliedWarningRule = z.infer<typeof AppliedWarningRule>

/** A number beyond what a rule leaves to the county, as people write it. */
export type OutOfBounds = { readonly value: string; readonly minimum: string; readonly maximum: string }

/** The number that is beyond what the rule leaves to the county; null where both are within. */
export function outOfBounds(
  { local: { fallingYears, margin } }: EarlyWarningRule,
  chosen: WarningNumbers,
): OutOfBounds | null {
  if (chosen.fallingYears < fallingYears.minimum || chosen.fallingYears > fallingYears.maximum) {
    const { minimum, maximum } = fallingYears
    return { value: String(chosen.fallingYears), minimum: String(minimum), maximum: String(maximum) }
  }
  const share = decimal(chosen.margin)
  if (share.gte(margin.minimum) && share.lte(margin.maximum)) return null
  return {
    value: percentText(chosen.margin),
    minimum: percentText(margin.minimum),
    maximum: percentText(margin.maximum),
  }
}

/** The rule with what the county set last; numbers out of bounds, or a choice taken back, leave the rule's own. */
export function applyWarningRule(rule: EarlyWarningRule, choice: WarningChoice | null): AppliedWarningRule {
  const { fallingYears, margin } = rule
  const own = { fallingYears, margin }
  if (choice === null) return { ...rule, on: true, chosen: false, own }
  const numbers = outOfBounds(rule, choice) === null ? choice : own
  return { ...rule, ...numbers, on: choice.on, chosen: true, own }
}
