import type { ObservationStage } from '../observations/observation-stage.ts'
import type { GrantedRelaxation } from '../relaxations/relaxation.ts'
import type { School } from '../schools/school.ts'

/** The accepted value of one field, with the observation that it is. */
export type InputValue = {
  readonly observationId: string
  /** Decimal text. */
  readonly value: string
}

/**
 * 校区: a campus that stands apart from the rest of its school, with pupils and facilities of its own. What is
 * shared is shared within a campus; one with pupils of a single stage is all of that stage (std §2.2, 分校区).
 */
export type CampusInput = {
  readonly name: string
  /** Decimal text: pupils by stage, facilities as a whole; null where nothing was entered. */
  readonly value: (field: string, stage: ObservationStage) => string | null
}

/** What an assessment takes of one school: its attributes and its accepted values of the year. */
export type SchoolInput = {
  readonly school: Pick<School, 'id' | 'code' | 'name' | 'kind' | 'sponsor' | 'status' | 'invented'> &
    Partial<Pick<School, 'attachedStages' | 'openedOn' | 'endedOn'>>
  /** Relaxations by which values of it count that otherwise would not. */
  readonly relaxed?: readonly GrantedRelaxation[]
  /** Left out: the school stands in one place. What they do not name is the rest of the school. */
  readonly campuses?: readonly CampusInput[] | undefined
  /** @returns null where nothing is known for exactly this field and stage. */
  readonly value: (field: string, stage: ObservationStage) => InputValue | null
}
