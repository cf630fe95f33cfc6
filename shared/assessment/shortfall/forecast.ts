import { decimal, roundUp } from '../../decimal/decimal.ts'
import type { Stage } from '../../schools/stage.ts'
import type { SchoolInput } from '../input.ts'
import { STUDENTS_FIELD } from '../taught-stages.ts'

/** Pupils that a stage of a school is expected to have. */
export type Expected = { readonly schoolId: string; readonly stage: Stage; readonly students: number }

/** The same schools with the pupils that are expected; where nothing is expected, with those of now. */
export function withForecast(
  inputs: readonly SchoolInput[],
  forecast: readonly Expected[],
): readonly SchoolInput[] {
  const expected = new Map(forecast.map((one) => [`${one.schoolId}\n${one.stage}`, one.students]))
  if (expected.size === 0) return inputs
  return inputs.map((input) => ({
    ...input,
    value: (field, stage) => {
      const students = field === STUDENTS_FIELD ? expected.get(`${input.school.id}\n${stage}`) : undefined
      return students === undefined
        ? input.value(field, stage)
        : { observationId: `forecast/${stage}`, value: String(students) }
    },
  }))
}

/**
 * Pupils grown by so many per cent, a begun one counted whole: `grown('604', '3')` is 623.
 * @throws Error where a text is not a decimal.
 */
export function grown(students: string, percent: string): number {
  const factor = decimal(percent).div(100).plus(1)
  const pupils = Number(roundUp(decimal(students).times(factor), 0))
  return Math.max(0, pupils)
}
