import type { ObservationStage } from '../../shared/observations/observation.ts'
import type { ReadHandle } from '../open.ts'

export type ValueInForce = {
  readonly schoolId: string | null
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  /** Entered by hand or adopted from a visit; an import asks before it displaces it. */
  readonly manual: boolean
  /** Layout of the file that brought it; null where no file did. */
  readonly layout: string | null
}

const IN_FORCE = `SELECT o.school_id AS schoolId, o.field AS field, o.stage AS stage, o.value AS value,
    o.source AS source, f.layout AS layout, MAX(o.seq) AS seq
  FROM observations AS o
  LEFT JOIN import_batch_files AS f ON f.batch_id = o.batch_id AND f.file_id = o.file_id
  WHERE o.year = ? AND o.withdrawn = 0 AND o.accepted = 1
  GROUP BY o.school_id, o.field, o.stage`

type Row = Omit<ValueInForce, 'manual'> & { readonly source: string }

/** The values that count for a year, bare and row by row: an import compares with all of them. */
export function* listValuesInForce(db: ReadHandle, year: number): Generator<ValueInForce> {
  const rows = db.raw.prepare<[number], Row>(IN_FORCE).iterate(year)
  for (const { schoolId, field, stage, value, layout, source } of rows) {
    yield { schoolId, field, stage, value, layout, manual: source === 'manual' || source === 'visit' }
  }
}
