import { z } from 'zod'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { query } from './define.ts'

/** `unknown`: the figure cannot be calculated from what is there. */
export const DECLARED_STATUSES = ['same', 'differs', 'unknown'] as const

export const ComparedResult = z.strictObject({
  schoolId: z.string(),
  schoolName: z.string(),
  stage: z.enum(COMPULSORY_STAGES),
  indicator: z.string(),
  /** As 表Ⅱ-2 declares it, with its two decimals. */
  declared: z.string(),
  /** The calculated figure with the decimals of the form; null where it is unknown. */
  calculated: z.string().nullable(),
  /** Declared less calculated; null where there is nothing to compare with. */
  difference: z.string().nullable(),
  status: z.enum(DECLARED_STATUSES),
  source: z.strictObject({ fileId: z.string(), fileName: z.string(), sheet: z.string(), cell: z.string() }),
})
export type ComparedResult = z.infer<typeof ComparedResult>

export const declaredResults = {
  /** 申报结果 beside the calculated figures: they are compared and never become numerators (decisions.md). */
  compare: query({
    input: z.strictObject({ year: z.number().int(), standard: z.string() }),
    output: z.array(ComparedResult),
    errors: ['standardNotFound'],
  }),
}
