import type { ObservationStage } from '../observations/observation-stage.ts'
import type { Stage } from '../schools/stage.ts'
import type { InputValue, SchoolInput } from './input.ts'

/** A value with the stage under which it was reported. */
export type FoundValue = { readonly input: InputValue; readonly stage: ObservationStage }

/** A number that a column holds where the value is known for the whole school only (decisions.md). */
export const NOT_DIVIDED = Number.POSITIVE_INFINITY

/** A number that a column holds where nothing is known. */
export const MISSING = Number.NaN

function found(input: SchoolInput, field: string, stage: ObservationStage): FoundValue | null {
  const value = input.value(field, stage)
  return value === null || !Number.isFinite(Number(value.value)) ? null : { input: value, stage }
}

/** The value of one stage: reported for it, or for the whole of a school that teaches no other stage. */
export function valueOfStage(
  input: SchoolInput,
  taught: readonly Stage[],
  field: string,
  stage: Stage,
): FoundValue | null {
  return found(input, field, stage) ?? (taught.length === 1 ? found(input, field, 'whole') : null)
}

/** The value of the school as a whole, as the return gives it. */
export function valueOfWhole(input: SchoolInput, field: string): FoundValue | null {
  return found(input, field, 'whole')
}
