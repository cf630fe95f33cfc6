import { z } from 'zod'
import { AppliedWarningRule, WarningChoice } from '../assessment/trends/early-warning-rule.ts'
import { command, query } from './define.ts'

/** What the county said of a rule at one time; the newest counts, the former ones are its history. */
export const WarningChoiceEntry = z.strictObject({
  rule: z.string(),
  /** Null goes back to what the product has. */
  choice: WarningChoice.nullable(),
  author: z.string(),
  at: z.string(),
})
export type WarningChoiceEntry = z.infer<typeof WarningChoiceEntry>

/** 预警 (product §5): when a school that passes is sliding, by the numbers that the county set. */
export const earlyWarnings = {
  list: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        rule: AppliedWarningRule,
        /** Newest first. */
        history: z.array(WarningChoiceEntry),
      }),
    ),
  }),
  set: command({
    input: WarningChoiceEntry.pick({ rule: true, choice: true }),
    output: z.strictObject({}),
    errors: ['notFound', 'overrideOutOfRange'],
  }),
}
