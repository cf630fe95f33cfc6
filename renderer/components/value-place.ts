import type { ObservationStage } from '../../shared/observations/observation-stage.ts'

/** Which value is meant: of a school (or, with null, the county), a year, a field and a stage. */
export type ValuePlace = {
  readonly schoolId: string | null
  readonly year: number
  readonly field: string
  readonly stage: ObservationStage
}
