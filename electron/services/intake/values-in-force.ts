import type { ReadHandle } from '../../../db/open.ts'
import { listValuesInForce } from '../../../db/repositories/import-values.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { CurrentValue } from '../../returns/evaluate/context.ts'

type ByStage = Partial<Record<ObservationStage, CurrentValue>>

export type ValuesInForce = {
  readonly get: (schoolId: string | null, field: string, stage: ObservationStage) => CurrentValue | null
  /** Fields of which a school (null: the county) has a value. */
  readonly fields: (schoolId: string | null) => readonly string[]
}

const NO_FIELDS: readonly string[] = []

/** The values that count for a year, to be looked up many times. */
export function loadValuesInForce(db: ReadHandle, year: number): ValuesInForce {
  const bySchool = new Map<string | null, Map<string, ByStage>>()
  for (const { schoolId, field, stage, ...current } of listValuesInForce(db, year)) {
    let byField = bySchool.get(schoolId)
    if (!byField) {
      byField = new Map()
      bySchool.set(schoolId, byField)
    }
    const byStage = byField.get(field)
    if (byStage) byStage[stage] = current
    else byField.set(field, { [stage]: current })
  }
  const fields = new Map([...bySchool].map(([schoolId, byField]) => [schoolId, [...byField.keys()]]))
  return {
    get: (schoolId, field, stage) => bySchool.get(schoolId)?.get(field)?.[stage] ?? null,
    fields: (schoolId) => fields.get(schoolId) ?? NO_FIELDS,
  }
}
