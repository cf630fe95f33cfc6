import type { ReadHandle } from '../../db/open.ts'
import { listYearCampuses } from '../../db/repositories/campuses.ts'
import { listCurrentOfYear } from '../../db/repositories/observations.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { campusInputs } from '../../shared/assessment/campus-input.ts'
import type { InputValue, SchoolInput } from '../../shared/assessment/input.ts'
import type { RelaxedBasis } from '../../shared/assessment/relaxed-values.ts'
import type { Assessment } from '../../shared/assessment/result.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import type { Campus } from '../../shared/contract/lists.ts'
import type { Observation } from '../../shared/observations/observation.ts'
import type { School } from '../../shared/schools/school.ts'
import type { Ports } from '../ports.ts'
import { loadStandard } from './effective-standard.ts'
import { currentDay, loadRelaxedBasis } from './relaxed-basis.ts'

/** What a basis is loaded with: the store, and the clock by which relaxations are in force. */
export type Loading = { readonly db: ReadHandle; readonly ports: Pick<Ports, 'now'> }

/** What an assessment of one year rests on. */
export type YearBasis = {
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
  readonly observations: readonly Observation[]
  /** By school, as they were entered. */
  readonly campuses: ReadonlyMap<string, readonly Campus[]>
  /** Every school of the registry. */
  readonly schools: readonly School[]
}

/** @throws AppError `standardNotFound`. */
export async function loadYearBasis(
  { db, ports }: Loading,
  year: number,
  slug: string,
  today = currentDay(ports),
): Promise<YearBasis> {
  const observations = await listCurrentOfYear(db, year)
  const schools = await listSchools(db)
  return { ...(await basisOf(db, { year, slug, today, observations, schools })), schools }
}

type Loaded<O> = {
  readonly observations: readonly O[]
  readonly year: number
  readonly slug: string
  readonly today: string
  readonly schools: readonly School[]
}

type Counting = Pick<Observation, 'id' | 'schoolId' | 'field' | 'stage' | 'value'>

/**
 * The same of observations and schools that are there already.
 * @throws AppError `standardNotFound`.
 */
export async function basisOf<O extends Counting>(
  db: ReadHandle,
  { year, slug, today, observations, schools }: Loaded<O>,
): Promise<RelaxedBasis & Pick<YearBasis, 'campuses'> & { readonly observations: readonly O[] }> {
  const standard = await loadStandard(db, slug, year)
  const bySchool = Map.groupBy(observations, ({ schoolId }) => schoolId)
  const campuses = await listYearCampuses(db, year)
  const strict = schools.map((school) => {
    const values = new Map<string, Map<string, InputValue>>()
    for (const { id, field, stage, value } of bySchool.get(school.id) ?? []) {
      const byStage = values.get(field) ?? new Map<string, InputValue>()
      values.set(field, byStage.set(stage, { observationId: id, value }))
    }
    return {
      school,
      campuses: campusInputs(campuses.get(school.id)),
      value: (field: string, stage: string) => values.get(field)?.get(stage) ?? null,
    }
  })
  const basis = { standard, inputs: strict, observations }
  return { ...(await loadRelaxedBasis(db, basis, { year, today })), observations, campuses }
}

/** @throws AppError `standardNotFound`. */
export async function assessYear(ctx: Loading, year: number, slug: string): Promise<Assessment> {
  const { standard, inputs } = await loadYearBasis(ctx, year, slug)
  return assess(standard, year, inputs)
}
