import type { CampusInput } from '../../../shared/assessment/input.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { SchoolClass, SpecialRoom } from '../../../shared/contract/lists.ts'
import type { Severity } from '../../../shared/returns/problem.ts'

/** What the checks look at besides values. */
export type Checking = {
  readonly year: number
  readonly standards: readonly Standard[]
  readonly classes: (schoolId: string) => readonly SchoolClass[]
  readonly rooms: (schoolId: string) => readonly SpecialRoom[]
  /** As an assessment takes them; undefined where a school stands in one place. */
  readonly campuses: (schoolId: string) => readonly CampusInput[] | undefined
  /** The reason that was given for what a check found on these values; null: none yet. */
  readonly reason: (schoolId: string | null, check: string, fingerprint: string) => string | null
}

/** For a file by itself. */
export const NO_CHECKING: Checking = {
  year: 0,
  standards: [],
  classes: () => [],
  rooms: () => [],
  campuses: () => undefined,
  reason: () => null,
}

/** A warning of a check as the commit keeps the reason for it. */
export type CheckWarning = {
  readonly schoolId: string | null
  readonly check: string
  readonly fingerprint: string
  /** Given for this warning; null: that of the batch holds for it. */
  readonly reason: string | null
}

/** Only a warning is asked about. */
export const NEEDS_REASON: Severity = 'warning'
