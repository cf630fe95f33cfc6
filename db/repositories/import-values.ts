import type { ObservationStage } from '../../shared/observations/observation.ts'
import type { ReadHandle } from '../open.ts'

export type ValueInForce = {
  readonly schoolId: string | null
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  /** Entered by hand or adopted from a visit; an import asks before it displaces it. */
  readonly manual: boolean
}

const IN_FORCE = `SELECT school_id AS schoolId, field, stage, value, source, MAX(seq) AS seq
  FROM observations
  WHERE year = ? AND withdrawn = 0 AND accepted = 1
  GROUP BY school_id, field, stage`

type Row = Omit<ValueInForce, 'manual'> & { readonly source: string }

/** The values that count for a year, bare and row by row: an import compares with all of them. */
export function* listValuesInForce(db: ReadHandle, year: number): Generator<ValueInForce> {
  const rows = db.raw.prepare<[number], Row>(IN_FORCE).iterate(year)
  for (const { schoolId, field, stage, value, source } of rows) {
    yield { schoolId, field, stage, value, manual: source === 'manual' || source === 'visit' }
  }
}
