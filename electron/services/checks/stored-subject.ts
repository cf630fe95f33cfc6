import type { Statement } from '../../../db/repositories/check-values.ts'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { School } from '../../../shared/schools/school.ts'
import { stagesOfSchool } from '../../../shared/schools/school-stages.ts'
import type { Change } from '../../returns/check-kit/county.ts'
import type { CheckedValue, CheckSubject, OtherSource } from '../../returns/checks/check.ts'
import type { Checking } from '../../returns/evaluate/checking.ts'

/** A value with the observation that it is. */
export type StoredValue = CheckedValue & { readonly observationId: string }

/** What the store says of a school (null: the county), for the same checks that an import runs. */
export type StoredSubject = {
  readonly school: School | null
  readonly view: CheckSubject
  readonly values: readonly StoredValue[]
  /** Values in force that replaced another one. */
  readonly changes: readonly Change[]
  /** Of the place, the value in force or (`former`) the one it replaced. */
  readonly find: (field: string, stage: ObservationStage, former: boolean) => StoredValue | null
}

type Place = { readonly inForce: StoredValue; readonly statements: readonly Statement[] }

const keyOf = (field: string, stage: ObservationStage) => `${field}/${stage}`

export function createStoredSubject(
  school: School | null,
  said: readonly Statement[],
  saidBefore: readonly Statement[],
  fields: ReadonlyMap<string, FieldDefinition>,
  checking: Checking,
): StoredSubject {
  const places = placesOf(said, fields)
  const before = placesOf(saidBefore, fields)
  const values = [...places.values()].map(({ inForce }) => inForce)
  const former = ({ inForce, statements }: Place): StoredValue | null => {
    const replaced = statements.find(
      ({ accepted, value, id }) =>
        accepted && Number(id) < Number(inForce.observationId) && Number(value) !== inForce.amount,
    )
    return replaced ? { ...storedValue(replaced, inForce.field), standing: 'former' } : null
  }
  return {
    school,
    values,
    changes: [...places.values()].flatMap((place): Change[] => {
      const { field, stage, value } = place.inForce
      const replaced = former(place)
      return replaced ? [{ field: field.code, stage, value, former: replaced.value }] : []
    }),
    find: (field, stage, wantsFormer) => {
      const place = places.get(keyOf(field, stage))
      if (!place) return null
      return wantsFormer ? former(place) : place.inForce
    },
    view: {
      kind: school?.kind ?? null,
      stages: school === null ? [] : stagesOfSchool(school),
      get: (field, stage) => places.get(keyOf(field, stage))?.inForce ?? null,
      lastYear: (field, stage) => {
        const value = before.get(keyOf(field, stage))?.inForce
        return value ? { ...value, standing: 'lastYear' } : null
      },
      otherSources: (value) => {
        const place = places.get(keyOf(value.field.code, value.stage))
        return place ? otherSources(place) : []
      },
      underCheck: () => values,
      classes: () => (school === null ? [] : checking.classes(school.id)),
      rooms: () => (school === null ? [] : checking.rooms(school.id)),
    },
  }
}

/** Places in which something counts; a value of a field that the dictionary no longer has is left out. */
function placesOf(
  said: readonly Statement[],
  fields: ReadonlyMap<string, FieldDefinition>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [key, statements] of Map.groupBy(said, ({ field, stage }) => keyOf(field, stage))) {
    const newest = statements.find(({ accepted }) => accepted)
    const field = newest && fields.get(newest.field)
    if (newest && field) places.set(key, { inForce: storedValue(newest, field), statements })
  }
  return places
}

function storedValue({ id, value, stage }: Statement, field: FieldDefinition): StoredValue {
  return { value, amount: Number(value), field, stage, observationId: id }
}

/** Files of one layout are one source; so is everything that people entered. */
function sourceOf({ kind, layout }: Statement): string {
  return kind === 'cell' ? `file ${layout}` : kind === 'sample' ? 'sample' : 'hand'
}

/** The newest of each other source, beside what is in force; what a later file replaced by hand is history. */
function otherSources({ inForce, statements }: Place): readonly OtherSource[] {
  const own = statements.find(({ id }) => id === inForce.observationId)
  if (!own) return []
  const seen = new Set([sourceOf(own), 'hand'])
  const between = sourceOf(own) === 'hand' ? 'byHand' : 'files'
  const others: OtherSource[] = []
  for (const statement of statements) {
    const source = sourceOf(statement)
    if (seen.has(source)) continue
    seen.add(source)
    others.push({
      value: { ...storedValue(statement, inForce.field), standing: 'former' } as StoredValue,
      between,
    })
  }
  return others
}
