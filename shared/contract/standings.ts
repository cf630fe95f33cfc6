import { z } from 'zod'
import { DATA_STANDINGS } from '../standings/standing.ts'
import { command, query } from './define.ts'

/** 初稿 or 审定 of the data of one school (null: the county) in a year, and who said so when. */
export const SchoolStanding = z.strictObject({
  schoolId: z.string().nullable(),
  standing: z.enum(DATA_STANDINGS),
  reason: z.string().nullable(),
  author: z.string().nullable(),
  at: z.string().nullable(),
})
export type SchoolStanding = z.infer<typeof SchoolStanding>

const SchoolIds = z.array(z.string().nullable()).min(1).max(20_000)

export const standings = {
  /** Of every school that has data in the year. */
  list: query({ input: z.strictObject({ year: z.number().int() }), output: z.array(SchoolStanding) }),
  /** 审定: the values that count now were looked at and stand. */
  audit: command({
    input: z.strictObject({ year: z.number().int(), schoolIds: SchoolIds }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
  /** The same for every school of an import. */
  auditBatch: command({
    input: z.strictObject({ batchId: z.string() }),
    output: z.strictObject({ schools: z.number().int() }),
    errors: ['notFound', 'batchAlreadyUndone'],
  }),
  /** Back to 初稿, with the reason. */
  reopen: command({
    input: z.strictObject({
      year: z.number().int(),
      schoolIds: SchoolIds,
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
}
