import { z } from 'zod'
import { SchoolResult, StageResult } from '../assessment/result.ts'
import { command, query } from './define.ts'

export const CONCLUSIONS = ['accepted', 'acceptedAfterRectification', 'notAccepted'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

export const AcceptanceDecision = z.strictObject({
  conclusion: z.enum(CONCLUSIONS),
  /** Members of the group that decided, leader first. */
  decidedBy: z.array(z.string()),
  remark: z.string().nullable(),
  author: z.string(),
  at: z.string(),
})

export const acceptance = {
  /** 验收批次 by calendar year, with their schools; a slot without a school is open and flagged. */
  plan: query({
    input: z.strictObject({ year: z.number().int(), standard: z.string() }),
    output: z.strictObject({
      /** Schools that the plan promises in all, and names in it; a difference is to be settled. */
      promised: z.number().int().nullable(),
      listed: z.number().int(),
      rounds: z.array(
        z.strictObject({
          /** Calendar year of the round; null: not scheduled. */
          roundYear: z.number().int().nullable(),
          entries: z.array(
            z.strictObject({
              entryId: z.string(),
              /** Name as the plan prints it. */
              plannedName: z.string(),
              schoolId: z.string().nullable(),
              toVerify: z.boolean(),
              note: z.string().nullable(),
              rows: z.array(StageResult),
              result: SchoolResult.nullable(),
              proposed: z.enum(CONCLUSIONS).nullable(),
              decision: AcceptanceDecision.nullable(),
            }),
          ),
        }),
      ),
    }),
    errors: ['standardNotFound'],
  }),
  /** The conclusion of the group; earlier decisions are kept. */
  decide: command({
    input: z.strictObject({
      schoolId: z.string(),
      year: z.number().int(),
      standard: z.string(),
      conclusion: z.enum(CONCLUSIONS),
      decidedBy: z.array(z.string().trim().min(1).max(40)).min(1).max(20),
      remark: z.string().trim().max(1000).nullable(),
    }),
    output: z.strictObject({}),
    errors: ['notFound', 'standardNotFound'],
  }),
}
