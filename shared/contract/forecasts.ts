import { z } from 'zod'
import { Needs } from '../assessment/shortfall/needs.ts'
import { STAGES } from '../schools/stage.ts'
import { command, query } from './define.ts'

const Place = { schoolId: z.string(), stage: z.enum(STAGES) }
const Students = z.number().int().min(0).max(100_000)

/** Pupils that a stage of a school is expected to have, and who said so. */
export const ExpectedEnrolment = z.strictObject({
  ...Place,
  students: Students,
  author: z.string(),
  at: z.string(),
})
export type ExpectedEnrolment = z.infer<typeof ExpectedEnrolment>

const Basis = { year: z.number().int(), standard: z.string() }

/** 预测在校生: enrolments that the office expects; beside them the shortfalls are told once more. */
export const forecasts = {
  /** Beside the figures of a year; a stage of which nothing is expected is not listed. */
  list: query({
    input: z.strictObject({ year: z.number().int() }),
    output: z.array(ExpectedEnrolment),
  }),
  /** Classes and special rooms that the pupils of now need, and those that are expected. */
  needs: query({
    input: z.strictObject({
      ...Basis,
      /** The day on which relaxations have to be in force. */
      today: z.iso.date(),
    }),
    /** `expected` is null where nothing is expected. */
    output: z.strictObject({ now: Needs, expected: Needs.nullable() }),
    errors: ['standardNotFound'],
  }),
  set: command({
    input: z.strictObject({
      year: z.number().int(),
      /** Null: nothing is expected any more. */
      expected: z
        .array(z.strictObject({ ...Place, students: Students.nullable() }))
        .min(1)
        .max(10_000),
    }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
}
