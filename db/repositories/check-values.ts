import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { ReadHandle } from '../open.ts'
import { loadBatchLayouts } from './batch-layouts.ts'

/** One of the things that were said of a value, as the checks need it. */
export type Statement = {
  readonly id: string
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  readonly kind: 'cell' | 'manual' | 'sample' | 'visit'
  /** Layout of the file; null where no file said it. */
  readonly layout: string | null
  readonly accepted: boolean
}

const STATEMENTS = `SELECT seq, field, stage, value, source AS kind, batch_id AS batchId, file_id AS fileId,
    accepted
  FROM observations
  WHERE year = ? AND school_id IS ? AND withdrawn = 0
  ORDER BY field, stage, seq DESC`

type Row = Pick<Statement, 'field' | 'stage' | 'value' | 'kind'> & {
  readonly seq: number
  readonly batchId: string | null
  readonly fileId: string | null
  readonly accepted: number
}

/**
 * Reads school by school (null: the county) what was said in a year and not withdrawn, place by place, the
 * newest first. Nothing stays open between two schools, so that other calls are not held up.
 */
export function openStatements(db: ReadHandle, year: number): (schoolId: string | null) => Statement[] {
  const layoutOf = loadBatchLayouts(db)
  const statement = db.raw.prepare<[number, string | null], Row>(STATEMENTS)
  return (schoolId) =>
    statement.all(year, schoolId).map(({ seq, field, stage, value, kind, batchId, fileId, accepted }) => ({
      id: String(seq),
      field,
      stage,
      value,
      kind,
      layout: layoutOf(batchId, fileId),
      accepted: accepted === 1,
    }))
}
