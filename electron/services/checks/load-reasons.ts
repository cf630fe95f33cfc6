import type { ReadHandle } from '../../../db/open.ts'
import { type CheckReason, listCheckReasons } from '../../../db/repositories/check-reasons.ts'

export type FindReason = (schoolId: string | null, check: string, fingerprint: string) => CheckReason | null

const keyOf = (schoolId: string | null, check: string, fingerprint: string) =>
  `${schoolId ?? ''}\n${check}\n${fingerprint}`

/** The reasons that count for a year, to be looked up by what they are for. */
export async function loadReasons(db: ReadHandle, year: number): Promise<FindReason> {
  const reasons = new Map(
    (await listCheckReasons(db, year)).map((reason) => [
      keyOf(reason.schoolId, reason.check, reason.fingerprint),
      reason,
    ]),
  )
  return (schoolId, check, fingerprint) => reasons.get(keyOf(schoolId, check, fingerprint)) ?? null
}
