import { z } from 'zod'
import { CountyResult } from '../assessment/county/result.ts'
import { LinePoints } from '../assessment/county/score.ts'
import { VisitEvidence } from '../visits/evidence.ts'
import { command, query } from './define.ts'

const Points = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)
const Rule = { standard: z.string(), item: z.string(), rule: z.string() }

/** What people said of a judged rule at one time; the newest counts, the former ones are its history. */
export const CountyJudgementEntry = z.strictObject({
  item: z.string(),
  rule: z.string(),
  /** Null takes the judgement back. */
  met: z.boolean().nullable(),
  remark: z.string(),
  author: z.string(),
  at: z.string(),
})
export type CountyJudgementEntry = z.infer<typeof CountyJudgementEntry>

/** The way that the county chose for a rule that can be calculated in several. */
export const CountyWayEntry = z.strictObject({
  item: z.string(),
  rule: z.string(),
  way: z.string(),
  author: z.string(),
  at: z.string(),
})
export type CountyWayEntry = z.infer<typeof CountyWayEntry>

/** 佐证: an original beside a judged rule. It is kept once, whatever it is added to. */
export const CountyEvidence = VisitEvidence.omit({ caption: true }).extend({
  item: z.string(),
  rule: z.string(),
})
export type CountyEvidence = z.infer<typeof CountyEvidence>

/** The points of a scoring sheet by the table of the province; those of the newest year count. */
export const CountyPointsEntry = z.strictObject({
  year: z.number().int(),
  item: z.string(),
  rule: z.string(),
  points: z.array(LinePoints),
  /** The document that says so. */
  source: z.string(),
  author: z.string(),
  at: z.string(),
})
export type CountyPointsEntry = z.infer<typeof CountyPointsEntry>

/** What was taken off a line at one time; the newest counts, the former ones are its history. */
export const CountyScoreEntry = z.strictObject({
  item: z.string(),
  rule: z.string(),
  line: z.string(),
  /** Decimal text; null takes the score back. */
  lost: z.string().nullable(),
  /** Empty only where nothing is taken off. */
  reason: z.string(),
  author: z.string(),
  at: z.string(),
})
export type CountyScoreEntry = z.infer<typeof CountyScoreEntry>

const OfEvidence = z.strictObject({ evidenceId: z.string() })

/** 全县 (std §1.2 to §1.4): the items of the county and its verdict. */
export const county = {
  get: query({
    input: z.strictObject({
      year: z.number().int(),
      standard: z.string(),
      /** The day on which relaxations have to be in force. */
      today: z.iso.date(),
    }),
    output: z.strictObject({
      result: CountyResult,
      /** Everything that was judged, newest first. */
      judgements: z.array(CountyJudgementEntry),
      ways: z.array(CountyWayEntry),
      /** In the order in which it was added, the removed among it. */
      evidence: z.array(CountyEvidence),
      /** Points of scoring sheets, of this year and those before it, and what was scored; newest first. */
      points: z.array(CountyPointsEntry),
      scores: z.array(CountyScoreEntry),
    }),
    errors: ['standardNotFound'],
  }),
  judge: command({
    input: z.strictObject({
      year: z.number().int(),
      ...Rule,
      met: z.boolean().nullable(),
      remark: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({}),
    errors: ['standardNotFound', 'notFound'],
  }),
  chooseWay: command({
    input: z.strictObject({ ...Rule, way: z.string() }),
    output: z.strictObject({}),
    errors: ['standardNotFound', 'notFound'],
  }),
  setPoints: command({
    input: z.strictObject({
      year: z.number().int(),
      ...Rule,
      points: z
        .array(LinePoints.extend({ points: Points, deduction: z.string().trim().max(500) }))
        .min(1)
        .max(100),
      source: z.string().trim().min(1).max(200),
    }),
    output: z.strictObject({}),
    errors: ['standardNotFound', 'notFound', 'pointsNotWhole', 'lostAbovePoints'],
  }),
  score: command({
    input: z.strictObject({
      year: z.number().int(),
      ...Rule,
      line: z.string(),
      lost: Points.nullable(),
      reason: z.string().trim().max(500),
    }),
    output: z.strictObject({}),
    errors: [
      'standardNotFound',
      'notFound',
      'pointsNotSet',
      'lostAbovePoints',
      'reasonRequired',
      'amountsMissing',
      'amountsNotMet',
    ],
  }),
  addEvidence: command({
    input: z.strictObject({ year: z.number().int(), ...Rule, token: z.string().max(200) }),
    output: z.strictObject({
      evidence: CountyEvidence,
      /** The original was kept already, here or elsewhere. */
      alreadyKept: z.boolean(),
    }),
    errors: ['standardNotFound', 'notFound', 'fileNotFound', 'evidenceTooLarge', 'evidenceTypeRefused'],
  }),
  /** Flagged, never deleted. */
  removeEvidence: command({ input: OfEvidence, output: z.strictObject({}), errors: ['notFound'] }),
  restoreEvidence: command({ input: OfEvidence, output: z.strictObject({}), errors: ['notFound'] }),
  /** The original, every byte as it came in. */
  original: query({
    input: OfEvidence,
    output: z.strictObject({ token: z.string(), fileName: z.string() }),
    errors: ['notFound', 'evidenceLost'],
  }),
}
