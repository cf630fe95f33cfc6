import type { ReadHandle } from '../../../db/open.ts'
import { listCampuses } from '../../../db/repositories/campuses.ts'
import { listClasses, listRooms } from '../../../db/repositories/lists.ts'
import { listCurrentOfSchool, listDeclaredOfSchool } from '../../../db/repositories/observations.ts'
import { findSchool } from '../../../db/repositories/schools.ts'
import { type DeclaredValues, schoolFacts } from '../../../shared/checklists/school-facts.ts'
import type { Observation } from '../../../shared/observations/observation.ts'
import { type RelaxationStore, relaxationsFor } from '../../../shared/relaxations/granted.ts'
import type { VisitBasis } from '../../../shared/visits/basis.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import type { DeclaredValue } from '../../../shared/visits/visit-form.ts'
import { AppError } from '../../app-error.ts'
import { loadRelaxationStore } from '../relaxation-store.ts'

export type LiveBasis = Omit<VisitBasis, 'progress'>

/** What does not turn with the day of the visit: the school, what it declared, its lists. */
export type SchoolBasis = Omit<LiveBasis, 'relaxations'>

/**
 * What a visit is held against as the store knows it now; the county's own values stand beside the school's.
 * @throws AppError `notFound`.
 */
export async function loadBasis(
  db: ReadHandle,
  visit: Pick<Visit, 'schoolId' | 'year' | 'plannedOn'>,
): Promise<LiveBasis> {
  return basisOn(await loadSchoolBasis(db, visit), await loadRelaxationStore(db), visit.plannedOn)
}

/** The day of the visit decides which relaxations count: it does not move while one judges. */
export function basisOn(basis: SchoolBasis, store: RelaxationStore, day: string): LiveBasis {
  const relaxations = [...relaxationsFor(store, basis.school.id, day)]
  return { ...basis, relaxations, facts: { ...basis.facts, relaxations: relaxations.map(({ id }) => id) } }
}

/** @throws AppError `notFound`. */
export async function loadSchoolBasis(
  db: ReadHandle,
  { schoolId, year }: Pick<Visit, 'schoolId' | 'year'>,
): Promise<SchoolBasis> {
  const school = await findSchool(db, schoolId)
  if (!school) throw new AppError('notFound')
  const declared: DeclaredValue[] = []
  for (const owner of [null, schoolId]) {
    declared.push(
      ...besideEachOther(
        await listDeclaredOfSchool(db, owner, year),
        await listCurrentOfSchool(db, owner, year),
      ),
    )
  }
  const classes = await listClasses(db, { schoolId, year })
  const campuses = await listCampuses(db, { schoolId, year })
  return {
    school,
    facts: { ...schoolFacts(school, year, classes), campuses: campuses.length > 0 },
    declared,
    declaredValues: valuesOf(declared),
    classes,
    rooms: await listRooms(db, { schoolId, year }),
  }
}

function besideEachOther(
  declared: readonly Observation[],
  current: readonly Observation[],
): readonly DeclaredValue[] {
  const placeOf = ({ field, stage }: Observation) => `${field}/${stage}`
  const said = new Map(declared.map((observation) => [placeOf(observation), observation]))
  // Whatever was declared has a value in force: a visit only ever puts another in its place.
  return current.map((observation) => ({
    field: observation.field,
    stage: observation.stage,
    declared: said.get(placeOf(observation)) ?? null,
    current: observation,
  }))
}

function valuesOf(declared: readonly DeclaredValue[]): DeclaredValues {
  const values: Record<string, Record<string, string>> = {}
  for (const { field, stage, declared: observation } of declared) {
    if (observation) values[field] = { ...values[field], [stage]: observation.value }
  }
  return values
}
