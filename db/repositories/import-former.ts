import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { ReadHandle } from '../open.ts'

/** A value in force that came from a file, with its cell. */
export type FormerValue = {
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  readonly fileName: string
  readonly sheet: string
  readonly cell: string
}

export type FormerValues = {
  /** Of a school (null: the county), those that a file of this layout brought. */
  readonly ofLayout: (schoolId: string | null, layout: string) => readonly FormerValue[]
  /** The cell from which the value in force at a place came; null where it came from none. */
  readonly cellOf: (schoolId: string | null, field: string, stage: ObservationStage) => FormerValue | null
}

const COLUMNS = `own.field AS field, own.stage AS stage, own.value AS value, files.name AS fileName,
  own.sheet AS sheet, own.cell AS cell`

/** The files are found first: their rows hold all problems, too much to be read for each value. */
const OF_LAYOUT = `WITH brought AS MATERIALIZED (
    SELECT batch_id, file_id FROM import_batch_files WHERE layout = @layout
  )
  SELECT ${COLUMNS}
  FROM (
    SELECT MAX(seq) AS seq FROM observations
    WHERE year = @year AND school_id IS @schoolId AND withdrawn = 0 AND accepted = 1
    GROUP BY field, stage
  ) AS in_force
  JOIN observations AS own ON own.seq = in_force.seq AND own.source = 'cell'
  JOIN brought ON brought.batch_id = own.batch_id AND brought.file_id = own.file_id
  JOIN files ON files.id = own.file_id`

const CELL_OF = `SELECT ${COLUMNS}
  FROM observations AS own JOIN files ON files.id = own.file_id
  WHERE own.seq = (
    SELECT MAX(seq) FROM observations
    WHERE year = @year AND school_id IS @schoolId AND field = @field AND stage = @stage
      AND withdrawn = 0 AND accepted = 1
  )`

/** Asks what files said before; only where an import differs, so that most of it costs nothing. */
export function openFormerValues(db: ReadHandle, year: number): FormerValues {
  const ofLayout = db.raw.prepare<[Record<string, unknown>], FormerValue>(OF_LAYOUT)
  const cellOf = db.raw.prepare<[Record<string, unknown>], FormerValue>(CELL_OF)
  return {
    ofLayout: (schoolId, layout) => ofLayout.all({ year, schoolId, layout }),
    cellOf: (schoolId, field, stage) => cellOf.get({ year, schoolId, field, stage }) ?? null,
  }
}
