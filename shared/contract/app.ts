import { z } from 'zod'
import { command, query } from './define.ts'

export const app = {
  info: query({
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      dataFolderName: z.string(),
      county: z.string(),
      /** Slug of the standard by which the county is assessed; pages and checks begin with it. */
      standard: z.string(),
      userName: z.string().nullable(),
      /** The figures of this county are invented (sample county). */
      invented: z.boolean(),
      schoolCount: z.number().int(),
      /** School years for which anything is known, newest first. */
      years: z.array(z.number().int()),
      lastWrittenAt: z.string().nullable(),
    }),
  }),
  updateSettings: command({
    input: z.strictObject({
      county: z.string().trim().min(1).max(60).optional(),
      standard: z.string().max(100).optional(),
      userName: z.string().trim().min(1).max(40).optional(),
    }),
    output: z.strictObject({}),
    errors: ['standardNotFound'],
  }),
}
