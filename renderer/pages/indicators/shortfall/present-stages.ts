import type { SchoolInput } from '../../../../shared/assessment/input.ts'
import { valueOfStage } from '../../../../shared/assessment/lookup.ts'
import { exclusionOf } from '../../../../shared/assessment/scope.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { STUDENTS_FIELD, taughtStages } from '../../../../shared/assessment/taught-stages.ts'
import type { PresentStage } from './ForecastTable.tsx'

/** The stages of every school in scope, with the pupils that they have now. */
export function presentStages(
  standard: Standard,
  year: number,
  inputs: readonly SchoolInput[],
): readonly PresentStage[] {
  return inputs
    .filter((input) => exclusionOf(standard, year, input) === null)
    .flatMap((input) => {
      const taught = taughtStages(input)
      return taught.map((stage) => ({
        schoolId: input.school.id,
        name: input.school.name,
        stage,
        students: valueOfStage(input, taught, STUDENTS_FIELD, stage)?.input.value ?? null,
      }))
    })
}
