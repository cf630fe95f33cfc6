import type { ObservationStage } from '../observations/observation-stage.ts'
import type { GrantedRelaxation } from '../relaxations/relaxation.ts'
import type { School } from '../schools/school.ts'

/** The accepted value of one field, with the observation that it is. */
export type InputValue = {
  readonly observationId: string
  /** Decimal text. */
  readonly value: string
}

/** What an assessment takes of one school: its attributes and its accepted values of the year. */
export type SchoolInput = {
  readonly school: Pick<School, 'id' | 'code' | 'name' | 'kind' | 'sponsor' | 'status' | 'invented'> &
    Partial<Pick<School, 'openedOn' | 'endedOn'>>
  /** Relaxations by which values of it count that otherwise would not. */
  readonly relaxed?: readonly GrantedRelaxation[]
  /** @returns null where nothing is known for exactly this field and stage. */
  readonly value: (field: string, stage: ObservationStage) => InputValue | null
}
