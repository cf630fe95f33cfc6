import type { ReadHandle } from '../../../db/open.ts'
import { listYearCampuses } from '../../../db/repositories/campuses.ts'
import { listYearLists } from '../../../db/repositories/year-lists.ts'
import { campusInputs } from '../../../shared/assessment/campus-input.ts'
import type { Checking } from '../../returns/evaluate/checking.ts'
import { countyStandard } from '../county-standard.ts'
import { loadStandard } from '../effective-standard.ts'
import type { FindReason } from './load-reasons.ts'

/** What the checks of a year look at besides values: standards, lists, and reasons that were given. */
export async function loadChecking(db: ReadHandle, year: number, reasonFor: FindReason): Promise<Checking> {
  const lists = await listYearLists(db, year)
  const campuses = await listYearCampuses(db, year)
  return {
    year,
    // Whether a value flips a verdict is asked by the standard that the county is assessed by.
    standards: [await loadStandard(db, await countyStandard(db), year)],
    classes: (schoolId) => lists.get(schoolId)?.classes ?? [],
    rooms: (schoolId) => lists.get(schoolId)?.rooms ?? [],
    campuses: (schoolId) => campusInputs(campuses.get(schoolId)),
    reason: (schoolId, check, fingerprint) => reasonFor(schoolId, check, fingerprint)?.reason ?? null,
  }
}
