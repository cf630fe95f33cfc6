import { stagesOfSchool } from '../schools/school-stages.ts'
import { STAGES, type Stage } from '../schools/stage.ts'
import type { SchoolInput } from './input.ts'

/** The field by which pupils are counted: denominator of every indicator (std §2.3 P). */
export const STUDENTS_FIELD = 'students'

/**
 * The stages that a school teaches in the year. A stage with an enrolment of exactly zero is left out as
 * long as another one has pupils: such a school counts as 小学 or 初中 and is not split (std §2.2, 分校区).
 */
export function taughtStages(input: SchoolInput): readonly Stage[] {
  const stages = stagesOfSchool(input.school)
  if (stages.length < 2) return stages
  const withPupils = stages.filter((stage) => {
    const enrolment = input.value(STUDENTS_FIELD, stage)
    return enrolment === null || Number(enrolment.value) !== 0
  })
  return withPupils.length === 0 ? stages : STAGES.filter((stage) => withPupils.includes(stage))
}
