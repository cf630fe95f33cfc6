import type { ReadHandle } from '../open.ts'

/** Whether a batch is there, and whether it was undone already; null: there is none. */
export function findBatchStanding(db: ReadHandle, batchId: string): { readonly undone: boolean } | null {
  const row = db.raw
    .prepare<[string], { undone: string | null }>(
      'SELECT undone_at AS undone FROM import_batches WHERE id = ?',
    )
    .get(batchId)
  return row ? { undone: row.undone !== null } : null
}

export type UndoEffect = {
  /** All values of the batch that are not withdrawn yet. */
  readonly withdrawn: number
  /** Places where the batch's value counts today and a former one comes back. */
  readonly restored: number
  /** Places where none is left. */
  readonly leftWithout: number
  /** Fields whose value in force changes. */
  readonly fields: readonly string[]
}

const PLACE = `year = own.year AND school_id IS own.school_id AND field = own.field AND stage = own.stage
  AND withdrawn = 0 AND accepted = 1`

const EFFECT = `SELECT field, COUNT(*) AS places, SUM(former) AS restored FROM (
  SELECT own.field AS field, EXISTS (
    SELECT 1 FROM observations WHERE ${PLACE} AND seq < own.seq AND batch_id IS NOT own.batch_id
  ) AS former
  FROM observations AS own
  WHERE own.batch_id = @batchId AND own.withdrawn = 0 AND own.accepted = 1
    AND NOT EXISTS (SELECT 1 FROM observations WHERE ${PLACE} AND seq > own.seq)
) GROUP BY field`

/** What undoing a batch would change, before it is done. */
export function readUndoEffect(db: ReadHandle, batchId: string): UndoEffect {
  const withdrawn = db.raw
    .prepare<[string], { count: number }>(
      'SELECT COUNT(*) AS count FROM observations WHERE batch_id = ? AND withdrawn = 0',
    )
    .get(batchId)
  const rows = db.raw
    .prepare<[{ batchId: string }], { field: string; places: number; restored: number }>(EFFECT)
    .all({ batchId })
  const places = rows.reduce((sum, row) => sum + row.places, 0)
  const restored = rows.reduce((sum, row) => sum + row.restored, 0)
  return {
    withdrawn: withdrawn?.count ?? 0,
    restored,
    leftWithout: places - restored,
    fields: rows.map((row) => row.field),
  }
}
