import { z } from 'zod'
import { CountyGroupCount } from '../assessment/county/group-counts.ts'
import { CompositeResult, DispersionResult } from '../assessment/result.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { query } from './define.ts'

export const overview = {
  /** What needs a person today (screens.md, 总览). */
  get: query({
    input: z.strictObject({
      year: z.number().int(),
      standard: z.string(),
      /** The day on which relaxations have to be in force; without it nothing is said of the county. */
      today: z.iso.date().optional(),
    }),
    output: z.strictObject({
      stages: z.array(
        z.strictObject({
          stage: z.enum(COMPULSORY_STAGES),
          rows: z.number().int(),
          pass: z.number().int(),
          fail: z.number().int(),
          unknown: z.number().int(),
        }),
      ),
      dispersion: z.array(DispersionResult),
      composite: z.array(CompositeResult),
      /** 全县: the items of the standard by group; none where it has no items. */
      county: z.array(CountyGroupCount),
      /** What is missing to the threshold, from near to far. */
      shortfalls: z.array(
        z.strictObject({
          schoolId: z.string(),
          name: z.string(),
          stage: z.enum(COMPULSORY_STAGES),
          indicator: z.string(),
          status: z.enum(['floor', 'below']),
          /** In the unit of the thing. */
          shortfall: z.string(),
          /** Value as a share of the threshold. */
          share: z.number(),
        }),
      ),
      missing: z.array(
        z.strictObject({
          schoolId: z.string(),
          name: z.string(),
          stage: z.enum(COMPULSORY_STAGES),
          fields: z.array(z.string()),
        }),
      ),
      /** Schools of the registry that have no value for the year. */
      schoolsWithoutReturn: z.array(z.strictObject({ schoolId: z.string(), name: z.string() })),
    }),
    errors: ['standardNotFound'],
  }),
}
