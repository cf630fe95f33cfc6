import { z } from 'zod'

/** When a school that passes is said to be sliding. */
export const EarlyWarningRule = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** How many years one after the other the figure has fallen against the year before: 2 takes three years. */
  fallingYears: z.number().int().min(1),
  /** How far over its limit the figure is at most, as a part of the limit: "0.1" is up to 110 % of it. */
  margin: z.string().regex(/^\d+(\.\d+)?$/),
  /** The text that says so; null: no document does, it is a default of this product. */
  clause: z.string().min(1).nullable(),
})
export type EarlyWarningRule = z.infer<typeof EarlyWarningRule>
