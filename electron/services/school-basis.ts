import { listCampuses } from '../../db/repositories/campuses.ts'
import { listCurrentOfSchool } from '../../db/repositories/observations.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import { campusInputs } from '../../shared/assessment/campus-input.ts'
import type { InputValue, SchoolInput } from '../../shared/assessment/input.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { AppError } from '../app-error.ts'
import type { Loading } from './assess-year.ts'
import { loadStandard } from './effective-standard.ts'
import { currentDay, loadRelaxedBasis } from './relaxed-basis.ts'

/** What the figures of one school in one year rest on. */
export type SchoolBasis = { readonly standard: Standard; readonly input: SchoolInput }

/** @throws AppError `standardNotFound`, `notFound`. */
export async function loadSchoolBasis(
  { db, ports }: Loading,
  year: number,
  slug: string,
  schoolId: string,
  today = currentDay(ports),
): Promise<SchoolBasis> {
  const standard = await loadStandard(db, slug, year)
  const school = await findSchool(db, schoolId)
  if (!school) throw new AppError('notFound')
  const values = new Map<string, InputValue>()
  const observations = await listCurrentOfSchool(db, schoolId, year)
  for (const { id, field, stage, value } of observations) {
    values.set(`${field}\n${stage}`, { observationId: id, value })
  }
  const strict = {
    school,
    campuses: campusInputs(await listCampuses(db, { schoolId, year })),
    value: (field: string, stage: string) => values.get(`${field}\n${stage}`) ?? null,
  }
  const basis = { standard, inputs: [strict], observations }
  const relaxed = await loadRelaxedBasis(db, basis, { year, today })
  return { standard: relaxed.standard, input: relaxed.inputs[0] ?? strict }
}
