import { z } from 'zod'
import { command, query } from './define.ts'

const Year = z.strictObject({ year: z.number().int().min(2000).max(2100) })

export const schoolYears = {
  /** What a new school year would begin with: the registry goes on, figures never do. */
  preview: query({
    input: Year,
    output: z.strictObject({
      begun: z.boolean(),
      /** Schools that are open and go on, and those that have ended. */
      schools: z.number().int(),
      ended: z.number().int(),
      /** Schools whose lists of last year will be proposed. */
      classLists: z.number().int(),
      roomLists: z.number().int(),
    }),
  }),
  /** The year can be chosen from now on; nothing is copied. */
  begin: command({ input: Year, output: z.strictObject({}) }),
}
