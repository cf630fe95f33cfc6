import { z } from 'zod'
import { Standard } from '../assessment/standard.ts'
import { FieldDefinition } from '../fields/field.ts'
import { query } from './define.ts'

export const dictionary = {
  fields: query({ input: z.strictObject({}), output: z.array(FieldDefinition) }),
  standards: query({
    /** A school year: with what province or city changed for it; left out: as published. */
    input: z.strictObject({ year: z.number().int().optional() }),
    output: z.array(Standard),
  }),
}
