import { z } from 'zod'
import { Campus } from '../../contract/lists.ts'
import { OBSERVATION_STAGES } from '../../observations/observation-stage.ts'
import { GrantedRelaxation } from '../../relaxations/relaxation.ts'
import { School } from '../../schools/school.ts'
import { campusInputs } from '../campus-input.ts'
import type { SchoolInput } from '../input.ts'

/** What an assessment asks of a school beside its values. */
export const SchoolFacts = School.pick({
  id: true,
  code: true,
  name: true,
  kind: true,
  attachedStages: true,
  sponsor: true,
  status: true,
  openedOn: true,
  endedOn: true,
  invented: true,
})
export type SchoolFacts = z.infer<typeof SchoolFacts>

/** Decimal text by field and stage. */
export const KnownValues = z.record(z.string(), z.partialRecord(z.enum(OBSERVATION_STAGES), z.string()))
export type KnownValues = z.infer<typeof KnownValues>

/** The input of an assessment as data: a school with its values in force. */
export const KnownSchool = z.strictObject({
  school: SchoolFacts,
  values: KnownValues,
  campuses: z.array(Campus).readonly().optional(),
  /** By which values of it count that otherwise would not. */
  relaxed: z.array(GrantedRelaxation).readonly().optional(),
})
export type KnownSchool = z.infer<typeof KnownSchool>

/** As `assess` takes it. A value is named by its place, since it need not be an observation. */
export function toSchoolInput({ school, values, campuses, relaxed }: KnownSchool): SchoolInput {
  return {
    school,
    campuses: campusInputs(campuses),
    ...(relaxed === undefined ? {} : { relaxed }),
    value: (field, stage) => {
      const value = values[field]?.[stage]
      return value === undefined ? null : { observationId: `${field}/${stage}`, value }
    },
  }
}
