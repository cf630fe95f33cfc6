import { z } from 'zod'
import { DecimalText } from '../../decimal/decimal-text.ts'
import { FiscalStanding } from '../fiscal/standing.ts'

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
  /** Where raw amounts of the county tell whether the line is met, nobody says otherwise. */
  fiscal: z
    .strictObject({
      /** Id of the fiscal rule, and how many calendar years it has to be met. */
      rule: Id,
      years: z.number().int().min(1),
      /** What the line asks besides, for people to judge. */
      besides: Label,
    })
    .optional(),
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
      /** Null where nobody gave one, as where the amounts took the points. */
      reason: z.string().nullable(),
      /** What the amounts of the county tell of it, where it is told by them. */
      fiscal: FiscalStanding.optional(),
    }),
  ),
})
export type ScoreResult = z.infer<typeof ScoreResult>
export type LineScore = ScoreResult['lines'][number]
