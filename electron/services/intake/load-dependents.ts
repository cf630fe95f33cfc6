import type { ReadHandle } from '../../../db/open.ts'
import { listDependents } from '../../../db/repositories/import-dependents.ts'
import { listSchools } from '../../../db/repositories/schools.ts'
import { findSchoolsOfBatch } from '../../../db/repositories/standings.ts'
import type { UndoDependents } from '../../../shared/contract/imports.ts'
import { AppError } from '../../app-error.ts'
import { loadAudited } from '../standings/load-standings.ts'

/** @throws AppError `notFound`. */
export async function loadDependents(db: ReadHandle, batchId: string): Promise<UndoDependents> {
  const batch = findSchoolsOfBatch(db, batchId)
  if (!batch) throw new AppError('notFound')
  const audited = await loadAudited(db, batch.year)
  const touched = new Set(batch.schoolIds.filter((schoolId) => audited.has(schoolId)))
  const schools = touched.size === 0 ? [] : await listSchools(db)
  return {
    ...listDependents(db, batchId, batch.year),
    audited: schools.filter(({ id }) => touched.has(id)).map(({ name }) => name),
  }
}
