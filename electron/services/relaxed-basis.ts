import type { ReadHandle } from '../../db/open.ts'
import { listYearLists } from '../../db/repositories/year-lists.ts'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import { type RelaxedBasis, withRelaxedValues } from '../../shared/assessment/relaxed-values.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { schoolFacts } from '../../shared/checklists/school-facts.ts'
import { localTime } from '../../shared/messages/local-time.ts'
import type { Observation } from '../../shared/observations/observation.ts'
import { relaxationsFor, standingOf } from '../../shared/relaxations/granted.ts'
import { isReached } from '../../shared/relaxations/reach.ts'
import type { School } from '../../shared/schools/school.ts'
import type { Ports } from '../ports.ts'
import { declaredOf } from './declared-of.ts'
import { loadRelaxationStore } from './relaxation-store.ts'

type Basis = {
  readonly standard: Standard
  readonly inputs: readonly (SchoolInput & { readonly school: School })[]
  /** Of these schools; others may be among them. */
  readonly observations: readonly Pick<Observation, 'schoolId' | 'field' | 'stage' | 'value'>[]
}

/** The day on which a relaxation has to be in force, where nobody says another (ISO date). */
export const currentDay = ({ now }: Pick<Ports, 'now'>): string => localTime(now()).slice(0, 10)

/** A basis with the values that count by the relaxations that the county applies on a day. */
export async function loadRelaxedBasis(
  db: ReadHandle,
  { standard, inputs, observations }: Basis,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<RelaxedBasis> {
  const named = new Set(
    standard.indicators.flatMap(({ relaxed = [] }) => relaxed.map(({ relaxation }) => relaxation)),
  )
  if (named.size === 0) return { standard, inputs }
  const store = await loadRelaxationStore(db)
  const definitions = store.definitions.filter(({ id }) => {
    const setting = store.switches.find(({ relaxation }) => relaxation === id)
    return named.has(id) && standingOf(setting ?? null, today) === 'inForce'
  })
  if (definitions.length === 0) return { standard, inputs }
  const lists = await listYearLists(db, year)
  const schools = new Map(inputs.map(({ school }) => [school.id, school]))
  const bySchool = Map.groupBy(observations, ({ schoolId }) => schoolId)
  return withRelaxedValues(standard, inputs, ({ school: { id } }) => {
    const school = schools.get(id)
    if (school === undefined) return []
    const facts = schoolFacts(school, year, lists.get(id)?.classes ?? [])
    const declared = declaredOf(bySchool.get(id) ?? [])
    return relaxationsFor({ ...store, definitions }, id, today).filter((granted) =>
      definitions.some(
        (one) => one.id === granted.id && isReached(one, { school: facts, declared }) === 'yes',
      ),
    )
  })
}
