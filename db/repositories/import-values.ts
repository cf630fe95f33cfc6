import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { ReadHandle } from '../open.ts'
import { loadBatchLayouts } from './batch-layouts.ts'

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

const IN_FORCE = `SELECT school_id AS schoolId, field, stage, value, source, batch_id AS batchId, file_id AS fileId,
    MAX(seq) AS seq
  FROM observations
  WHERE year = ? AND withdrawn = 0 AND accepted = 1
  GROUP BY school_id, field, stage`

type Row = Omit<ValueInForce, 'manual' | 'layout'> & {
  readonly source: string
  readonly batchId: string | null
  readonly fileId: string | null
}

/** The values that count for a year, bare and row by row: an import compares with all of them. */
export function* listValuesInForce(db: ReadHandle, year: number): Generator<ValueInForce> {
  const layoutOf = loadBatchLayouts(db)
  const rows = db.raw.prepare<[number], Row>(IN_FORCE).iterate(year)
  for (const { schoolId, field, stage, value, batchId, fileId, source } of rows) {
    const manual = source === 'manual' || source === 'visit'
    yield { schoolId, field, stage, value, layout: layoutOf(batchId, fileId), manual }
  }
}
