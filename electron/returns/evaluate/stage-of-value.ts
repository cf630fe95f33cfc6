import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { Stage } from '../../../shared/schools/stage.ts'

/**
 * The stage under which a value is stored. What the header or the row says counts; where neither says
 * one, a school of a single stage has it there, and any other for the school as a whole, because nothing
 * is split by formula (decisions.md); `settleDivided` decides on what may be divided. Null: the field is not counted for the stage that is said.
 */
export function stageOfValue(
  field: FieldDefinition,
  said: Stage | null,
  taught: readonly Stage[],
): ObservationStage | null {
  if (field.stages.length === 0) return field.mayDivide && said !== null ? said : 'whole'
  if (said !== null) return field.stages.includes(said) ? said : null
  const [only, ...others] = taught
  return only !== undefined && others.length === 0 && field.stages.includes(only) ? only : 'whole'
}
