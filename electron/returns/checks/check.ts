import type { SchoolClass, SpecialRoom } from '../../../shared/contract/lists.ts'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { Label } from '../../../shared/messages/language.ts'
import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { Severity } from '../../../shared/returns/problem.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { CheckCounty, CountyFound } from '../check-kit/county.ts'

/** A value as a check sees it. */
export type CheckedValue = {
  readonly value: string
  readonly amount: number
  readonly field: FieldDefinition
  readonly stage: ObservationStage
  /**
   * Absent: it is under check, and a problem is shown at it: it stands in the batch or, where the store is
   * checked, is in force. `counts`: in force while the batch is silent.
   */
  readonly standing?: 'counts' | 'lastYear' | 'former'
}

/** What is known of a school (or, in a check of level `county`, of the county itself). */
export type CheckSubject = {
  readonly kind: SchoolKind | null
  readonly stages: readonly Stage[]
  /** Of the batch, or what counts today where the batch is silent. */
  readonly get: (field: string, stage: ObservationStage) => CheckedValue | null
  /** What counted a school year before; null also for a school that was not there. */
  readonly lastYear: (field: string, stage: ObservationStage) => CheckedValue | null
  /** What other sources say of the same place, the newest of each, as far as it is known. */
  readonly otherSources: (value: CheckedValue) => readonly OtherSource[]
  readonly underCheck: () => readonly CheckedValue[]
  readonly classes: () => readonly SchoolClass[]
  readonly rooms: () => readonly SpecialRoom[]
}

export type OtherSource = {
  readonly value: CheckedValue
  /** `byHand`: a correction or a figure adopted from a visit stands on one of the two sides. */
  readonly between: 'files' | 'byHand'
}

/** Something found: the values of its sentence besides the name of the school, and the values it rests on. */
export type Found = { readonly params: MessageParams; readonly at: readonly (CheckedValue | null)[] }

type Described = {
  /** Also the code of its sentence in the catalogues. */
  readonly id: string
  readonly label: Label
  /** What it compares and what to do, for the user. */
  readonly explanation: Label
  readonly severity: Severity
  /** Fields that it looks at; where none of them is under check it does not run. Empty: always. */
  readonly fields: readonly string[]
}

/** 校验: one rule over the values of one school, or over the county's own figures. */
export type SubjectCheck = Described & {
  readonly level: 'school' | 'county'
  /** Of each of these groups of fields it needs one value to find anything. */
  readonly together?: readonly (readonly string[])[]
  /** It compares with what the store has, so that a new school needs no look. */
  readonly needsStore?: true
  readonly find: (subject: CheckSubject) => readonly Found[]
}

/** 校验 over all schools together, after each of them was read. */
export type CountyCheck = Described & {
  readonly level: 'schools'
  /** An import settles the same while it matches its schools. */
  readonly onlyStored?: true
  readonly find: (county: CheckCounty) => readonly CountyFound[]
}

/** One rule; one file each, listed in `index.ts` (std §7.3). */
export type Check = SubjectCheck | CountyCheck

export function isUnderCheck(value: CheckedValue | null): boolean {
  return value !== null && value.standing === undefined
}

export const NOTHING: readonly Found[] = []

export const PLACES: readonly ObservationStage[] = ['primary', 'junior', 'senior', 'whole']
