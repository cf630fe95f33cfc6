import type { ReadHandle } from '../../../db/open.ts'
import { openStatements } from '../../../db/repositories/check-values.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listSchools } from '../../../db/repositories/schools.ts'
import type { School } from '../../../shared/schools/school.ts'
import type { Checking } from '../../returns/evaluate/checking.ts'
import { loadChecking } from './load-checking.ts'
import { type FindReason, loadReasons } from './load-reasons.ts'
import { createStoredSubject, type StoredSubject } from './stored-subject.ts'

/** What checking the store of a year takes. */
export type StoreTools = {
  readonly checking: Checking
  readonly registry: readonly School[]
  readonly schoolOf: (id: string) => School | null
  /** Reads what is said of a school (null: the county). */
  readonly load: (school: School | null) => StoredSubject
  readonly reasonFor: FindReason
}

export async function openStoreTools(db: ReadHandle, year: number): Promise<StoreTools> {
  const fields = new Map((await listFields(db)).map((field) => [field.code, field]))
  const registry = await listSchools(db)
  const byId = new Map(registry.map((school) => [school.id, school]))
  const reasonFor = await loadReasons(db, year)
  const checking = await loadChecking(db, year, reasonFor)
  const said = openStatements(db, year)
  const saidBefore = openStatements(db, year - 1)
  return {
    checking,
    registry,
    schoolOf: (id) => byId.get(id) ?? null,
    load: (school) => {
      const id = school?.id ?? null
      return createStoredSubject(school, said(id), saidBefore(id), fields, checking)
    },
    reasonFor,
  }
}
