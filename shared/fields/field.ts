import { z } from 'zod'
import { STAGES } from '../schools/stage.ts'

/** Units in which values are stored; a layout converts into them (万元 → yuan). */
export const FIELD_UNITS = [
  'person',
  'squareMetre',
  'yuan',
  'room',
  'computer',
  'volume',
  'class',
  'grade',
  'year',
  'none',
] as const
export type FieldUnit = (typeof FIELD_UNITS)[number]

/** What a field is about, as people look for it; one file of `seeds/fields` each. */
export const FIELD_SUBJECTS = ['students', 'classes', 'teachers', 'facilities', 'finance', 'county'] as const
export type FieldSubject = (typeof FIELD_SUBJECTS)[number]

export const FIELD_TYPES = ['count', 'amount', 'text', 'boolean'] as const

/**
 * One entry of the field dictionary: what can be observed of a school or of the county.
 * `count` is a whole number ≥ 0, `amount` a decimal ≥ 0.
 */
export const FieldDefinition = z.strictObject({
  /** Stable name across the door, e.g. `equipmentValue`. */
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  subject: z.enum(FIELD_SUBJECTS),
  unit: z.enum(FIELD_UNITS),
  type: z.enum(FIELD_TYPES),
  /** `county` values belong to no school. */
  level: z.enum(['school', 'county']),
  /** The stages by which the field is counted; empty: it is counted for the whole school only. */
  stages: z.array(z.enum(STAGES)).readonly(),
  /** Header texts that mean this field, besides the label (std §2.3, §7). */
  synonyms: z.array(z.string()).readonly(),
  /** Form and row or column from which it comes, as an office would look it up. */
  source: z.string(),
  /** `finance` values carry the calendar year before the school year (decisions.md, Time). */
  period: z.enum(['schoolYear', 'finance']),
  /** Largest believable value, above which a reading is an error. */
  maximum: z.number().optional(),
  /** Smallest believable value, under which a reading is an error: a growth in percent where an amount belongs. */
  minimum: z.number().optional(),
  /** Counted for the school, but a return may give each stage its own (分校区, std §2.2). */
  mayDivide: z.boolean().optional(),
})
export type FieldDefinition = z.infer<typeof FieldDefinition>
