import type { ReadHandle } from '../../../db/open.ts'
import { listListsOfYear } from '../../../db/repositories/check-lists.ts'
import { listCheckReasons } from '../../../db/repositories/check-reasons.ts'
import { listStandards } from '../../../db/repositories/dictionary.ts'
import type { Checking } from '../../returns/evaluate/checking.ts'

const keyOf = (schoolId: string | null, check: string, fingerprint: string) =>
  `${schoolId ?? ''}\n${check}\n${fingerprint}`

/** What the checks of a year look at besides values: standards, lists, and reasons that were given. */
export async function loadChecking(db: ReadHandle, year: number): Promise<Checking> {
  const { classes, rooms } = await listListsOfYear(db, year)
  const reasons = new Map(
    (await listCheckReasons(db, year)).map(({ schoolId, check, fingerprint, reason }) => [
      keyOf(schoolId, check, fingerprint),
      reason,
    ]),
  )
  return {
    year,
    standards: await listStandards(db),
    classes: (schoolId) => classes.get(schoolId) ?? [],
    rooms: (schoolId) => rooms.get(schoolId) ?? [],
    reason: (schoolId, check, fingerprint) => reasons.get(keyOf(schoolId, check, fingerprint)) ?? null,
  }
}
