import { z } from 'zod'
import { DispersionResult, IndicatorResult, SchoolResult } from '../assessment/result.ts'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'

/** A figure that stands in an answer and belongs to a field of the dictionary. */
export const ObservedFigure = z.strictObject({
  visitId: z.string(),
  item: z.string(),
  /** Key of the figure in its answer (`partKey`). */
  part: z.string(),
  revision: z.number().int(),
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  value: z.string(),
  plannedOn: z.iso.date(),
  author: z.string(),
  at: z.string(),
  /** The observation by which exactly this figure was adopted. */
  adoptedAs: z.string().nullable(),
})
export type ObservedFigure = z.infer<typeof ObservedFigure>

/** A figure of a visit that became the school's value. */
export const AdoptedFigure = z.strictObject({
  item: z.string(),
  /** Key of the figure in its answer (`partKey`). */
  part: z.string(),
  value: z.string(),
  observationId: z.string(),
  /** False where another value counts by now. */
  inForce: z.boolean(),
})
export type AdoptedFigure = z.infer<typeof AdoptedFigure>

/** What a figure moves when it is adopted: only what differs. */
export const AdoptionEffect = z.strictObject({
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  before: z.string().nullable(),
  after: z.string(),
  indicators: z.array(
    z.strictObject({
      stage: z.enum(COMPULSORY_STAGES),
      before: IndicatorResult,
      after: IndicatorResult,
    }),
  ),
  school: z.strictObject({ before: SchoolResult.nullable(), after: SchoolResult.nullable() }),
  dispersion: z.array(z.strictObject({ before: DispersionResult, after: DispersionResult })),
})
export type AdoptionEffect = z.infer<typeof AdoptionEffect>
