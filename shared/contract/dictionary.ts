import { z } from 'zod'
import { Standard } from '../assessment/standard.ts'
import { FieldDefinition } from '../fields/field.ts'
import { query } from './define.ts'

export const dictionary = {
  fields: query({ input: z.strictObject({}), output: z.array(FieldDefinition) }),
  standards: query({ input: z.strictObject({}), output: z.array(Standard) }),
}
