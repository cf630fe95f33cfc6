import type { ObservationStage } from '../../shared/observations/observation.ts'
import type { ReadHandle } from '../open.ts'

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

const STATEMENTS = `SELECT o.seq AS seq, o.field AS field, o.stage AS stage, o.value AS value, o.source AS kind,
    f.layout AS layout, o.accepted AS accepted
  FROM observations AS o
  LEFT JOIN import_batch_files AS f ON f.batch_id = o.batch_id AND f.file_id = o.file_id
  WHERE o.year = ? AND o.school_id IS ? AND o.withdrawn = 0
  ORDER BY o.field, o.stage, o.seq DESC`

type Row = Omit<Statement, 'id' | 'accepted'> & { readonly seq: number; readonly accepted: number }

/**
 * Reads school by school (null: the county) what was said in a year and not withdrawn, place by place, the
 * newest first. Nothing stays open between two schools, so that other calls are not held up.
 */
export function openStatements(db: ReadHandle, year: number): (schoolId: string | null) => Statement[] {
  const statement = db.raw.prepare<[number, string | null], Row>(STATEMENTS)
  return (schoolId) =>
    statement
      .all(year, schoolId)
      .map(({ seq, accepted, ...row }) => ({ id: String(seq), ...row, accepted: accepted === 1 }))
}
