import { z } from 'zod'
import { DecimalText } from '../../checklists/condition.ts'

const Id = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** One line of a scoring sheet. */
export const ScoredLine = z.strictObject({
  id: Id,
  /** Group of the sheet under which it stands. */
  group: Id,
  label: Label,
  /** Proposals only: no national distribution of points and deductions exists (std §3.2). */
  points: DecimalText,
  /** What costs points; empty where the table of the province has to say. */
  deduction: z.string(),
})
export type ScoredLine = z.infer<typeof ScoredLine>

/** A scoring sheet: points are the county's to enter, and to take off with a reason (std §3.2). */
export const ScoredRule = z.strictObject({
  kind: z.literal('scored'),
  id: Id,
  label: Label,
  groups: z
    .array(z.strictObject({ id: Id, label: Label }))
    .min(1)
    .readonly(),
  lines: z.array(ScoredLine).min(1).readonly(),
  /** What the points of all lines add up to. */
  total: DecimalText,
  /** The rule is met with so many points at least. */
  passAt: DecimalText,
})
export type ScoredRule = z.infer<typeof ScoredRule>

/** Points of a line by the table of the province, and what costs them. */
export const LinePoints = z.strictObject({ line: z.string(), points: DecimalText, deduction: z.string() })
export type LinePoints = z.infer<typeof LinePoints>

/** What the county entered for a scoring sheet. */
export type CountyScoring = {
  readonly item: string
  readonly rule: string
  /** Null as long as the county has not entered them. */
  readonly points: readonly LinePoints[] | null
  /** Points taken off, by line; a line that is not here is not scored yet. */
  readonly lost: readonly { readonly line: string; readonly lost: string; readonly reason: string }[]
}

/** A scoring sheet as far as it is filled in. */
export const ScoreResult = z.strictObject({
  /** The points are the county's; otherwise those that are proposed stand in the lines. */
  entered: z.boolean(),
  /** Lines that are scored. */
  scored: z.number().int(),
  /** Points taken off so far. */
  lost: z.string(),
  lines: z.array(
    z.strictObject({
      line: z.string(),
      points: z.string(),
      deduction: z.string(),
      /** Null as long as it is not scored. */
      lost: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
})
export type ScoreResult = z.infer<typeof ScoreResult>
