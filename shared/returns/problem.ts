import { z } from 'zod'

/** `error` blocks the commit, `warning` needs a reason that is kept, `note` only tells (product §4). */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * Something to say about a file, a sheet or a cell. `code` is a stable word; the sentence is made from
 * `code` and `params` by the catalogue of the user's language (`shared/messages`).
 */
export const Problem = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  file: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** 属实: why a warning stands as it is. It is kept with the batch, and printed. */
  reason: z.string().optional(),
  /** The reason was given before, for the same values: it is not an answer to this file. */
  reasonBefore: z.literal(true).optional(),
})
export type Problem = z.infer<typeof Problem>
