import type { ObservationSource } from '../../shared/observations/observation.ts'
import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** A value in force as a table shows it; null of `schoolId`: the county. */
export type TableValue = {
  readonly schoolId: string | null
  readonly field: string
  readonly value: string
  readonly source: ObservationSource['kind']
}

type Wanted = {
  readonly year: number
  readonly stage: ObservationStage
  readonly fields: readonly string[]
}

const IN_FORCE = `SELECT school_id AS schoolId, field, value, source, MAX(seq) AS seq
  FROM observations
  WHERE year = @year AND stage = @stage AND withdrawn = 0 AND accepted = 1
    AND field IN (SELECT value FROM json_each(@fields))
  GROUP BY school_id, field`

/** The values in force of so many fields of one stage, of every school and of the county. */
export function listTableValues(db: ReadHandle, { year, stage, fields }: Wanted): TableValue[] {
  return db.raw
    .prepare<[Record<string, unknown>], TableValue & { seq: number }>(IN_FORCE)
    .all({ year, stage, fields: JSON.stringify(fields) })
    .map(({ seq: _seq, ...value }) => value)
}

const TAKE_BACK = `UPDATE observations SET withdrawn = 1
  WHERE seq = ? AND source = 'manual' AND withdrawn = 0`

/**
 * Takes corrections by hand back: the former values count again.
 * @returns how many there were to take back.
 */
export function withdrawCorrections(db: WriteHandle, ids: readonly string[]): number {
  const statement = db.raw.prepare(TAKE_BACK)
  let taken = 0
  for (const id of ids) taken += statement.run(Number(id)).changes
  return taken
}
