import { z } from 'zod'
import { CountyResult } from '../assessment/county/result.ts'
import { command, query } from './define.ts'

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
}
