import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { Reading } from './reading.ts'

const STAGE_INDEX: Readonly<Record<ObservationStage, number>> = { primary: 0, junior: 1, senior: 2, whole: 3 }

/** The values of one school by field and stage. */
export type SubjectValues = {
  readonly get: (field: string, stage: ObservationStage) => Reading | null
  readonly has: (field: string) => boolean
  readonly set: (reading: Reading) => void
  readonly remove: (reading: Reading) => void
  readonly all: () => Iterable<Reading>
}

export function createSubjectValues(): SubjectValues {
  const fields = new Map<string, (Reading | undefined)[]>()
  return {
    get: (field, stage) => fields.get(field)?.[STAGE_INDEX[stage]] ?? null,
    has: (field) => fields.has(field),
    set: (reading) => {
      const stages = fields.get(reading.field.code)
      if (stages) stages[STAGE_INDEX[reading.stage]] = reading
      else {
        const created: (Reading | undefined)[] = [undefined, undefined, undefined, undefined]
        created[STAGE_INDEX[reading.stage]] = reading
        fields.set(reading.field.code, created)
      }
    },
    remove: (reading) => {
      const stages = fields.get(reading.field.code)
      if (stages) stages[STAGE_INDEX[reading.stage]] = undefined
    },
    *all() {
      for (const stages of fields.values()) for (const reading of stages) if (reading) yield reading
    },
  }
}
