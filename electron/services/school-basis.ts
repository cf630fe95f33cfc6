import type { ReadHandle } from '../../db/open.ts'
import { listCurrentOfSchool } from '../../db/repositories/observations.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import type { InputValue, SchoolInput } from '../../shared/assessment/input.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { AppError } from '../app-error.ts'
import { loadStandard } from './effective-standard.ts'

/** What the figures of one school in one year rest on. */
export type SchoolBasis = { readonly standard: Standard; readonly input: SchoolInput }

/** @throws AppError `standardNotFound`, `notFound`. */
export async function loadSchoolBasis(
  db: ReadHandle,
  year: number,
  slug: string,
  schoolId: string,
): Promise<SchoolBasis> {
  const standard = await loadStandard(db, slug, year)
  const school = await findSchool(db, schoolId)
  if (!school) throw new AppError('notFound')
  const values = new Map<string, InputValue>()
  for (const { id, field, stage, value } of await listCurrentOfSchool(db, schoolId, year)) {
    values.set(`${field}\n${stage}`, { observationId: id, value })
  }
  return { standard, input: { school, value: (field, stage) => values.get(`${field}\n${stage}`) ?? null } }
}
