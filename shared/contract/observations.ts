import { z } from 'zod'
import { OBSERVATION_STAGES, Observation } from '../observations/observation.ts'
import { command, query } from './define.ts'

const Place = {
  schoolId: z.string().nullable(),
  year: z.number().int(),
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
}

/** `current`: the newest accepted one counts. `withdrawn`: its import was undone. `kept`: not taken over. */
const ObservationState = z.enum(['current', 'former', 'withdrawn', 'kept'])

export const observations = {
  /** The values that count, for a school or (null) the county. */
  current: query({
    input: z.strictObject({ schoolId: z.string().nullable(), year: z.number().int() }),
    output: z.array(Observation),
  }),
  get: query({
    input: z.strictObject({ observationId: z.string() }),
    output: Observation,
    errors: ['notFound'],
  }),
  /** Everything that was ever said of one value, newest first. */
  history: query({
    input: z.strictObject(Place),
    output: z.array(Observation.extend({ state: ObservationState })),
  }),
  /** 手工更正: a new observation with its reason; the former stays visible. */
  correct: command({
    input: z.strictObject({
      ...Place,
      value: z.string().trim().min(1).max(200),
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({ observationId: z.string() }),
    errors: ['notFound', 'valueNotNumber'],
  }),
  /** The cell of an imported file among its neighbours, as it stood in the file. */
  neighbourhood: query({
    input: z.strictObject({ fileId: z.string(), sheet: z.string(), cell: z.string() }),
    output: z.strictObject({
      fileName: z.string(),
      sheet: z.string(),
      /** 1-based number of the first row shown, zero-based index of the first column. */
      firstRow: z.number().int(),
      firstColumn: z.number().int(),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
      cell: z.string(),
    }),
    errors: ['notFound'],
  }),
}
