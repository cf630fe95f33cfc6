import { z } from 'zod'
import { LimitScope } from './limit-scope.ts'

/** Who may change a number of a national standard for its schools. */
export const OVERRIDE_AREAS = ['province', 'city'] as const
export type OverrideArea = (typeof OVERRIDE_AREAS)[number]

/** Decimal text without a sign. */
export const LimitText = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/)

/** What a province or city put in the place of a number of a standard, with its basis (product §5). */
export const NewOverride = z
  .strictObject({
    standard: z.string(),
    scope: LimitScope,
    value: LimitText,
    area: z.enum(OVERRIDE_AREAS),
    /** The document that says so, and the place in it. */
    document: z.string().trim().min(1).max(200),
    clause: z.string().trim().min(1).max(500),
    /** Counts for the school years that begin on this day or later. */
    from: z.iso.date(),
    /** Last day; null where the document names none. */
    until: z.iso.date().nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, { path: ['until'] })
export type NewOverride = z.infer<typeof NewOverride>

/** An override as it is kept: never changed, only withdrawn. */
export const LimitOverride = z.strictObject({
  ...NewOverride.shape,
  id: z.string(),
  author: z.string(),
  at: z.string(),
  withdrawn: z.strictObject({ reason: z.string(), author: z.string(), at: z.string() }).nullable(),
})
export type LimitOverride = z.infer<typeof LimitOverride>

/** An override that counts in a standard, beside the number in whose place it stands. */
export const AppliedOverride = z.strictObject({
  id: z.string(),
  scope: LimitScope,
  value: LimitText,
  /** Null where the nation sets none. */
  national: z.string().nullable(),
  area: z.enum(OVERRIDE_AREAS),
  document: z.string(),
  clause: z.string(),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  /** Asks for less than the nation does. */
  looser: z.boolean(),
})
export type AppliedOverride = z.infer<typeof AppliedOverride>
