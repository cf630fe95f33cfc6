import type { CheckReason } from '../../../db/repositories/check-reasons.ts'
import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { School } from '../../../shared/schools/school.ts'
import type { Check, CheckedValue } from '../../returns/checks/check.ts'
import type { StoredValue } from './stored-subject.ts'

/** A value on which a finding rests, with where it is to be found. */
export type FindingValue = {
  readonly schoolId: string | null
  readonly school: string | null
  readonly year: number
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  readonly observationId: string | null
  readonly standing: 'counts' | 'lastYear' | 'former'
}

/** What a check found in the store. */
export type Finding = {
  readonly check: Check
  /** Null: the county. */
  readonly school: School | null
  readonly params: MessageParams
  readonly fingerprint: string
  readonly values: readonly FindingValue[]
  readonly reason: CheckReason | null
}

/** A value as a finding cites it. */
export function citedValue(
  value: CheckedValue & Partial<Pick<StoredValue, 'observationId'>>,
  school: School | null,
  year: number,
): FindingValue {
  const { field, stage, standing = 'counts', observationId = null } = value
  return {
    schoolId: school?.id ?? null,
    school: school?.name ?? null,
    year: standing === 'lastYear' ? year - 1 : year,
    field: field.code,
    stage,
    value: value.value,
    observationId,
    standing,
  }
}
