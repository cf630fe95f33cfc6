import { z } from 'zod'
import { CountyRule } from './rule.ts'

const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** The parts of what is asked of a county, in the order of the forms (std §1.2 to §1.4, §3.1). */
export const COUNTY_GROUPS = ['conditions', 'government', 'quality', 'recognition', 'vetoes'] as const
export type CountyGroup = (typeof COUNTY_GROUPS)[number]

/** One item that the county has to meet: it is met where each of its rules is. */
export const CountyItem = z.strictObject({
  /** Stable across the door. */
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  group: z.enum(COUNTY_GROUPS),
  /** Number within its group, as the 办法 counts. */
  number: z.number().int().min(1),
  /** Short form for lists. */
  label: Label,
  /** The clause's own words. */
  text: z.string().min(1),
  clause: z.string().min(1),
  /** Where it is measured: one figure of the county, or every school, class or room. */
  measured: z.enum(['county', 'school', 'class', 'room']),
  rules: z.array(CountyRule).min(1).readonly(),
  /** Other words of the same document that do not go with these. */
  contradictions: z
    .array(z.strictObject({ text: z.string().min(1), clause: z.string().min(1) }))
    .min(1)
    .readonly()
    .optional(),
  /** How words of the document were read that are garbled or leave something open. */
  remark: Label.optional(),
})
export type CountyItem = z.infer<typeof CountyItem>
