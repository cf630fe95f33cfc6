import { z } from 'zod'
import { ERROR_CODES } from './error-code.ts'

/** An error as plain data: `fields` by input path, `incident` where the details stand in the log. */
export const CallError = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z.record(z.string(), z.string()).optional(),
  incident: z.string().optional(),
})
export type CallError = z.infer<typeof CallError>

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError }

/** What travels with a call besides its input. `job` names it for progress and cancellation. */
export type CallOptions = { readonly job?: string }

/** Events on the subscription. */
export const AppEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    job: z.string(),
    /** Word of the phase, with a message in the catalogue. */
    phase: z.enum(['reading', 'checking', 'saving', 'assessing', 'writing']),
    done: z.number(),
    total: z.number(),
  }),
  z.strictObject({ kind: z.literal('jobEnded'), job: z.string() }),
  /** Something was written: subjects whose views are out of date, and when. */
  z.strictObject({ kind: z.literal('changed'), call: z.string(), at: z.string() }),
])
export type AppEvent = z.infer<typeof AppEvent>
