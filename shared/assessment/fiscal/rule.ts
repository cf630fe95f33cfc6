import { z } from 'zod'

const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const Id = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const leg = { id: Id, label: Label, field: z.string() }

/**
 * One thing that a rule asks of a calendar year and the one before it, told by raw amounts alone.
 * `outgrows`: the growth of `field` is above that of `beside`; `grows`: it is more than in the year before;
 * `notLess`: it is not less than in the year before.
 */
export const FiscalLeg = z.discriminatedUnion('test', [
  z.strictObject({ ...leg, test: z.literal('outgrows'), beside: z.string() }),
  z.strictObject({ ...leg, test: z.literal('grows') }),
  z.strictObject({ ...leg, test: z.literal('notLess') }),
])
export type FiscalLeg = z.infer<typeof FiscalLeg>

/** How the money for education has to develop from year to year: 三个增长, 两个只增不减 (std §5). */
export const FiscalRule = z.strictObject({
  id: Id,
  label: Label,
  clause: z.string().min(1),
  legs: z.array(FiscalLeg).min(1).readonly(),
})
export type FiscalRule = z.infer<typeof FiscalRule>

/** The fields of the county whose raw amounts a leg takes, each of finance and in yuan. */
export function fieldsOfLeg(leg: FiscalLeg): readonly string[] {
  return leg.test === 'outgrows' ? [leg.field, leg.beside] : [leg.field]
}
