import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { Reading } from './reading.ts'

const STAGE_INDEX: Readonly<Record<ObservationStage, number>> = { primary: 0, junior: 1, senior: 2, whole: 3 }
const STAGE_COUNT = 4

/** The values of one school by field and stage. */
export type SubjectValues = {
  readonly get: (field: string, stage: ObservationStage) => Reading | null
  readonly has: (field: string) => boolean
  readonly set: (reading: Reading) => void
  readonly remove: (reading: Reading) => void
  readonly all: () => readonly Reading[]
  /** Forgets this school: one store serves a whole batch, or its garbage would be larger than the batch. */
  readonly clear: () => void
}

export function createSubjectValues(fields: readonly FieldDefinition[]): SubjectValues {
  const offsets = new Map(fields.map((field, index) => [field.code, index * STAGE_COUNT]))
  const places: (Reading | null)[] = Array.from({ length: fields.length * STAGE_COUNT }, () => null)
  const taken: number[] = []
  const placeOf = (field: string, stage: ObservationStage): number => {
    const offset = offsets.get(field)
    return offset === undefined ? -1 : offset + STAGE_INDEX[stage]
  }
  return {
    get: (field, stage) => places[placeOf(field, stage)] ?? null,
    has: (field) => {
      const offset = offsets.get(field)
      if (offset === undefined) return false
      for (let index = 0; index < STAGE_COUNT; index++) if (places[offset + index]) return true
      return false
    },
    set: (reading) => {
      const place = placeOf(reading.field.code, reading.stage)
      if (place < 0) return
      if (!places[place]) taken.push(place)
      places[place] = reading
    },
    remove: (reading) => {
      const place = placeOf(reading.field.code, reading.stage)
      if (place < 0) return
      places[place] = null
      taken.splice(taken.indexOf(place), 1)
    },
    all: () => taken.map((place) => places[place] ?? null).filter((reading) => reading !== null),
    clear: () => {
      for (const place of taken) places[place] = null
      taken.length = 0
    },
  }
}
