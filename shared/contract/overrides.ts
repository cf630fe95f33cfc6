import { z } from 'zod'
import { LimitOverride, NewOverride } from '../assessment/overrides/override.ts'
import { command, query } from './define.ts'

/** 省定、市定标准 (product §5): numbers that a province or city puts in the place of the nation's. */
export const overrides = {
  list: query({
    input: z.strictObject({ standard: z.string() }),
    /** Newest first, those that were withdrawn among them. */
    output: z.array(LimitOverride),
    errors: ['standardNotFound'],
  }),
  add: command({
    input: NewOverride,
    output: z.strictObject({}),
    errors: ['standardNotFound', 'notFound', 'overrideOutOfRange'],
  }),
  withdraw: command({
    input: z.strictObject({ id: z.string(), reason: z.string().trim().min(1).max(300) }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
}
