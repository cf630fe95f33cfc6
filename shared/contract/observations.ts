import { z } from 'zod'
import { Observation } from '../observations/observation.ts'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { Problem } from '../returns/problem.ts'
import { command, query } from './define.ts'

export const SOURCE_KINDS = ['cell', 'manual', 'sample', 'visit'] as const

const Place = {
  schoolId: z.string().nullable(),
  year: z.number().int(),
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
}

const Typed = z.string().trim().min(1).max(200)

/** One place of a table of values, with what stood there the year before. */
export const TableCell = z.strictObject({
  schoolId: z.string().nullable(),
  field: z.string(),
  /** Null where only last year has one. */
  value: z.string().nullable(),
  source: z.enum(SOURCE_KINDS).nullable(),
  lastYear: z.string().nullable(),
})
export type TableCell = z.infer<typeof TableCell>

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
      value: Typed,
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({ observationId: z.string() }),
    errors: ['notFound', 'valueNotNumber', 'valueTooSmall'],
  }),
  /** The values that count of some fields and one stage, of every school and of the county. */
  table: query({
    input: z.strictObject({
      year: z.number().int(),
      stage: z.enum(OBSERVATION_STAGES),
      fields: z.array(z.string()).max(500),
    }),
    output: z.array(TableCell),
  }),
  /** What was typed or pasted, read by the rules of a cell; in the order in which it was given. */
  read: query({
    input: z.strictObject({
      values: z.array(z.strictObject({ field: z.string(), text: Typed })).max(20_000),
    }),
    output: z.array(z.strictObject({ value: z.string().nullable(), problem: Problem.nullable() })),
    errors: ['notFound'],
  }),
  /** 手工更正 of many values for one reason: all or nothing. */
  correctAll: command({
    input: z.strictObject({
      corrections: z
        .array(z.strictObject({ ...Place, value: Typed }))
        .min(1)
        .max(20_000),
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({ observationIds: z.array(z.string()) }),
    errors: ['notFound', 'valueNotNumber', 'valueTooSmall'],
  }),
  /** Undoes corrections by hand: the former values count again. */
  takeBack: command({
    input: z.strictObject({ observationIds: z.array(z.string()).min(1).max(20_000) }),
    output: z.strictObject({}),
    errors: ['notFound'],
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
