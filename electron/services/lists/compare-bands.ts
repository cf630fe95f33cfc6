import type { ClassBand, SchoolClass } from '../../../shared/contract/lists.ts'
import type { Observation } from '../../../shared/observations/observation.ts'
import { CLASS_BANDS } from '../../returns/check-kit/class-bands.ts'

/** The ten bands of each stage: counted in the list of classes, and as they were declared. */
export function compareBands(classes: readonly SchoolClass[], values: readonly Observation[]): ClassBand[] {
  const stages = new Set(classes.map(({ stage }) => stage))
  return [...stages].flatMap((stage) =>
    CLASS_BANDS.map(({ field, least, most }) => ({
      stage,
      field,
      counted: classes.filter((one) => one.stage === stage && one.students >= least && one.students <= most)
        .length,
      declared: values.find((value) => value.field === field && value.stage === stage)?.value ?? null,
    })),
  )
}
