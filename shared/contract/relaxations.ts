import { z } from 'zod'
import { RELAXATION_STANDINGS, RelaxationDefinition, RelaxationSwitch } from '../relaxations/relaxation.ts'
import { command, query } from './define.ts'

const SchoolName = z.strictObject({ schoolId: z.string(), name: z.string() })

/** 放宽条件 (std §1.2): the switches of the county, with basis, scope, expiry and history. */
export const relaxations = {
  list: query({
    input: z.strictObject({ today: z.iso.date() }),
    output: z.strictObject({
      /** 认定: from it the follow-up runs. */
      recognisedOn: z.iso.date().nullable(),
      relaxations: z.array(
        z.strictObject({
          definition: RelaxationDefinition,
          standing: z.enum(RELAXATION_STANDINGS),
          /** What the county said, newest first; the first counts. */
          history: z.array(RelaxationSwitch),
        }),
      ),
    }),
  }),
  /** Which schools each relaxation is for, by the registry and the figures of a year. */
  reach: query({
    input: z.strictObject({ year: z.number().int() }),
    output: z.array(
      z.strictObject({
        relaxation: z.string(),
        schools: z.array(SchoolName),
        /** An attribute or a figure that decides it is not entered. */
        unknown: z.array(SchoolName),
      }),
    ),
  }),
  set: command({
    input: RelaxationSwitch.omit({ author: true, at: true }).refine(
      ({ on, expiresOn }) => on === (expiresOn !== null),
      { path: ['expiresOn'] },
    ),
    output: z.strictObject({}),
    errors: ['notFound', 'schoolsNotNamed'],
  }),
  recognise: command({
    input: z.strictObject({ recognisedOn: z.iso.date().nullable() }),
    output: z.strictObject({}),
  }),
}
