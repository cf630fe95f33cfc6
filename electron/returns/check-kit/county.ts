import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { JudgedStage } from './judge-county.ts'

/** A value that replaced another one of the same place. */
export type Change = {
  readonly field: string
  readonly stage: ObservationStage
  /** Decimal text. */
  readonly value: string
  readonly former: string
}

/** A school among all of them: its values as they count, or would count after the import. */
export type CountySchool = {
  readonly input: SchoolInput
  /** In the batch; where the store is checked, every school. */
  readonly underCheck: boolean
  /** Of the fields from which the standards are calculated. */
  readonly changes: readonly Change[]
}

/** All schools of the county together. */
export type CheckCounty = {
  readonly year: number
  readonly schools: readonly CountySchool[]
  readonly standards: readonly Standard[]
  /** Every row judged by a standard; calculated once. */
  readonly judged: (standard: Standard) => readonly JudgedStage[]
  /** The same with the changed values put back. */
  readonly judgedBefore: (standard: Standard) => readonly JudgedStage[]
}

/** A value of a school, as a finding cites it. */
export type CountyValue = {
  readonly schoolId: string
  readonly field: string
  readonly stage: ObservationStage
  /** Decimal text. */
  readonly value: string
  readonly standing?: 'former'
}

/** Something found over all schools: of one of them, or (null) of the county. */
export type CountyFound = {
  readonly schoolId: string | null
  readonly params: MessageParams
  readonly at: readonly CountyValue[]
}
