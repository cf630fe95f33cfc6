import type { z } from 'zod'
import { decimal } from '../decimal/decimal.ts'
import type { SchoolInput } from './input.ts'
import { valueOfStage } from './lookup.ts'
import type { ExcludedSchool } from './result.ts'
import type { Standard } from './standard.ts'
import { STUDENTS_FIELD, taughtStages } from './taught-stages.ts'

type Exclusion = z.infer<typeof ExcludedSchool>

/** 举办者类型 code of 民办 in 表Ⅱ-2 (std §1.1). */
const PRIVATE_SPONSOR = 10

/**
 * Whether a school is one in the school year: figures are those of 学年初, 1 September (decisions.md,
 * Time). A school that ended later keeps the figures of its earlier years.
 */
export function isOpen(input: Pick<SchoolInput, 'school'>, year: number): boolean {
  const { status, openedOn, endedOn } = input.school
  if (typeof openedOn === 'string' && openedOn > `${year + 1}-08-31`) return false
  if (status === 'open') return true
  return typeof endedOn === 'string' && endedOn > `${year}-09-01`
}

function isSmallTeachingPoint(standard: Standard, input: SchoolInput): boolean {
  if (input.school.kind !== 'teachingPoint') return false
  const students = valueOfStage(input, taughtStages(input), STUDENTS_FIELD, 'primary')
  if (students === null) return false
  return decimal(students.input.value).lt(standard.scope.teachingPointMinimumStudents)
}

/** Why the indicators leave this school out in this school year, with the clause; null where they do not. */
export function exclusionOf(standard: Standard, year: number, input: SchoolInput): Exclusion | null {
  const { id: schoolId, name, kind, sponsor } = input.school
  const { excludedKinds, excludesPrivate, sponsors, clause } = standard.scope
  const because = (code: Exclusion['code']): Exclusion => ({ schoolId, name, code, clause })
  if (!isOpen(input, year)) return because('notOpen')
  if (excludedKinds.includes(kind)) return because('kindOutOfScope')
  if (excludesPrivate && sponsor === PRIVATE_SPONSOR) return because('private')
  if (sponsors !== undefined && sponsor !== null && !sponsors.includes(sponsor)) {
    return because('otherSponsor')
  }
  if (isSmallTeachingPoint(standard, input)) return because('smallTeachingPoint')
  return null
}
