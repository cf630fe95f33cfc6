import { z } from 'zod'
import { DerivationNode } from '../assessment/derivation.ts'
import { Assessment, IndicatorResult } from '../assessment/result.ts'
import { Standard } from '../assessment/standard.ts'
import { Trends } from '../assessment/trends/result.ts'
import { KnownSchool } from '../assessment/what-if/known-school.ts'
import { Observation } from '../observations/observation.ts'
import { GrantedRelaxation } from '../relaxations/relaxation.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { query } from './define.ts'

const Basis = { year: z.number().int(), standard: z.string() }

export const assessments = {
  compute: query({ input: z.strictObject(Basis), output: Assessment, errors: ['standardNotFound'] }),
  /** What an assessment is made of, to be made again with other values: every school with its values in force. */
  inputs: query({
    input: z.strictObject(Basis),
    output: z.strictObject({ standard: Standard, schools: z.array(KnownSchool) }),
    errors: ['standardNotFound'],
  }),
  /** The figures of a stage in the year and those before it, each by the standard as it held then. */
  trends: query({
    input: z.strictObject({ ...Basis, stage: z.enum(COMPULSORY_STAGES) }),
    output: Trends,
    errors: ['standardNotFound'],
  }),
  /** The whole derivation of one figure, with every observation that it rests on. */
  derive: query({
    input: z.strictObject({
      ...Basis,
      schoolId: z.string(),
      stage: z.enum(COMPULSORY_STAGES),
      indicator: z.string(),
    }),
    output: z.strictObject({
      result: IndicatorResult,
      derivation: DerivationNode,
      observations: z.array(Observation),
      /** Relaxations by which values of it count that otherwise would not. */
      relaxed: z.array(GrantedRelaxation),
      /** The figure in earlier years, oldest first. */
      trend: z.array(z.strictObject({ year: z.number().int(), printed: z.string().nullable() })),
    }),
    errors: ['standardNotFound', 'notFound'],
  }),
}
