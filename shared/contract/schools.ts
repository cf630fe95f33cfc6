import { z } from 'zod'
import { School, SchoolAttributes } from '../schools/school.ts'
import { command, query } from './define.ts'

export const schools = {
  list: query({ input: z.strictObject({}), output: z.array(School) }),
  get: query({
    input: z.strictObject({ schoolId: z.string() }),
    output: School.extend({ formerNames: z.array(z.strictObject({ name: z.string(), until: z.string() })) }),
    errors: ['notFound'],
  }),
  create: command({
    input: SchoolAttributes,
    output: z.strictObject({ schoolId: z.string() }),
    errors: ['schoolCodeTaken', 'schoolNameTaken'],
  }),
  /** A changed name is kept as a former name. */
  update: command({
    input: z.strictObject({ schoolId: z.string(), attributes: SchoolAttributes }),
    output: z.strictObject({}),
    errors: ['notFound', 'schoolCodeTaken', 'schoolNameTaken'],
  }),
}
