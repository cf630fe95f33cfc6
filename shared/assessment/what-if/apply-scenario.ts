import { isOpen } from '../scope.ts'
import type { Standard } from '../standard.ts'
import type { KnownSchool } from './known-school.ts'
import { mergeSchools } from './merge-schools.ts'
import type { ScenarioChange } from './scenario.ts'

/** A year as it would be, and the changes that are about schools which there are not. */
export type AppliedScenario = {
  readonly schools: readonly KnownSchool[]
  readonly unresolved: readonly ScenarioChange[]
}

/**
 * The schools of a year as a scenario has them, change by change in their order. Pure: nothing that is
 * stored is touched, and no change gives the same schools again.
 *
 * @param year 学年 by its first calendar year: a school that ended later is there in it.
 */
export function applyScenario(
  standard: Standard,
  year: number,
  schools: readonly KnownSchool[],
  changes: readonly ScenarioChange[],
): AppliedScenario {
  if (changes.length === 0) return { schools, unresolved: [] }
  const state = new Map(schools.map((known) => [known.school.id, known]))
  const unresolved = changes.filter((change) => !applyTo({ state, standard, year }, change))
  return { schools: [...state.values()], unresolved }
}

type Applying = {
  readonly state: Map<string, KnownSchool>
  readonly standard: Standard
  readonly year: number
}

/** @returns whether the schools that it names are there. */
function applyTo({ state, standard, year }: Applying, change: ScenarioChange): boolean {
  const openIn = (id: string): KnownSchool | null => {
    const known = state.get(id)
    return known === undefined || !isOpen(known, year) ? null : known
  }
  if (change.kind === 'open') {
    const { schoolId, name, schoolKind } = change
    if (state.has(schoolId)) return false
    state.set(schoolId, { school: newSchool(schoolId, name, schoolKind), values: {} })
    return true
  }
  if (change.kind === 'merge') {
    const [into, from] = [openIn(change.into), openIn(change.from)]
    if (into === null || from === null || into === from) return false
    state.set(change.into, mergeSchools(standard, into, from))
    state.set(change.from, { ...from, school: { ...from.school, status: 'merged', endedOn: null } })
    return true
  }
  const known = openIn(change.schoolId)
  if (known === null) return false
  if (change.kind === 'close') {
    state.set(change.schoolId, { ...known, school: { ...known.school, status: 'closed', endedOn: null } })
    return true
  }
  const { field, stage, value } = change
  const values = { ...known.values, [field]: { ...known.values[field], [stage]: value } }
  state.set(change.schoolId, { ...known, values })
  return true
}

function newSchool(id: string, name: string, kind: KnownSchool['school']['kind']): KnownSchool['school'] {
  return {
    id,
    name,
    kind,
    attachedStages: [],
    code: null,
    sponsor: null,
    status: 'open',
    openedOn: null,
    endedOn: null,
    invented: false,
  }
}
