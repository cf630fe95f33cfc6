import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { ValueIssue } from '../value-issue.ts'

/** A value as a check sees it: of the batch, or what counts today where the batch is silent. */
export type CheckedValue = {
  readonly value: string
  readonly amount: number
  /** It stands in the batch, so that a problem can be shown at its cell. */
  readonly imported: boolean
  readonly field: FieldDefinition
  readonly stage: ObservationStage
}

export type CheckSubject = {
  readonly name: string
  readonly kind: SchoolKind | null
  readonly stages: readonly Stage[]
  readonly get: (field: string, stage: ObservationStage) => CheckedValue | null
  /** Null also for a school that was not there. */
  readonly lastYear: (value: CheckedValue) => number | null
  /** The values of the batch. */
  readonly imported: () => readonly CheckedValue[]
  /** The registry had it before: it may have values of its own and of last year. */
  readonly registered: boolean
  /** Says something at the cell of the first of these values that stands in the batch. */
  readonly report: (issue: ValueIssue, at: readonly (CheckedValue | null)[]) => void
}

/** 校验: one rule over the values of one school (std §7.3); one file each, listed in `index.ts`. */
export type Check = {
  readonly id: string
  /** Fields that it looks at; a school without any of them in the batch is passed over. Empty: always. */
  readonly fields: readonly string[]
  readonly run: (subject: CheckSubject) => void
}

export const PLACES: readonly ObservationStage[] = ['primary', 'junior', 'senior', 'whole']
