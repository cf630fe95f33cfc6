import type { ReadHandle } from '../../db/open.ts'
import { listCurrentOfYear } from '../../db/repositories/observations.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { InputValue, SchoolInput } from '../../shared/assessment/input.ts'
import type { Assessment } from '../../shared/assessment/result.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import type { Observation } from '../../shared/observations/observation.ts'
import { loadStandard } from './effective-standard.ts'

/** What an assessment of one year rests on. */
export type YearBasis = {
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
  readonly observations: readonly Observation[]
}

/** @throws AppError `standardNotFound`. */
export async function loadYearBasis(db: ReadHandle, year: number, slug: string): Promise<YearBasis> {
  const standard = await loadStandard(db, slug, year)
  const observations = await listCurrentOfYear(db, year)
  const values = new Map<string, InputValue>()
  for (const { id, schoolId, field, stage, value } of observations) {
    values.set(`${schoolId}\n${field}\n${stage}`, { observationId: id, value })
  }
  const inputs = (await listSchools(db)).map((school) => ({
    school,
    value: (field: string, stage: string) => values.get(`${school.id}\n${field}\n${stage}`) ?? null,
  }))
  return { standard, inputs, observations }
}

/** @throws AppError `standardNotFound`. */
export async function assessYear(db: ReadHandle, year: number, slug: string): Promise<Assessment> {
  const { standard, inputs } = await loadYearBasis(db, year, slug)
  return assess(standard, year, inputs)
}
