import { z } from 'zod'
import { LinePoints } from '../assessment/county/score.ts'
import { command } from './define.ts'

const Rule = { standard: z.string(), item: z.string(), rule: z.string() }
const Points = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)

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

/** Scoring sheets of the county (std §3.2). */
export const countyScores = {
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
    errors: ['standardNotFound', 'notFound', 'pointsNotSet', 'lostAbovePoints', 'reasonRequired'],
  }),
}
