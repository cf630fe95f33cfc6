import type { Generated } from 'kysely'

export type EnrolmentForecastsTable = {
  seq: Generated<number>
  year: number
  school_id: string
  stage: string
  /** Null: nothing is expected any more. */
  students: number | null
  author: string
  at: string
}

export type ScenarioRevisionsTable = {
  /** One for each revision. */
  seq: Generated<number>
  id: string
  /** Rises by one with every step: the newest counts. */
  revision: number
  year: number
  step: string
  name: string
  changes: string
  author: string
  at: string
}
