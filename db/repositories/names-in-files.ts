import type { ReadHandle, WriteHandle } from '../open.ts'

/** Keeps which schools the names of a batch were answered to mean. */
export function insertNamesInFiles(
  db: WriteHandle,
  batchId: string,
  names: Iterable<readonly [name: string, schoolId: string]>,
): void {
  const insert = db.raw.prepare('INSERT INTO names_in_files (name, batch_id, school_id) VALUES (?, ?, ?)')
  for (const [name, schoolId] of names) insert.run(name, batchId, schoolId)
}

const NEWEST_LAST = `SELECT names.name, names.school_id AS schoolId FROM names_in_files AS names
  JOIN import_batches AS batches ON batches.id = names.batch_id
  WHERE batches.undone_at IS NULL ORDER BY batches.at`

/** School by name as it stood in files, by the newest answer; those of undone batches are forgotten. */
export function listNamesInFiles(db: ReadHandle): ReadonlyMap<string, string> {
  const rows = db.raw.prepare<[], { name: string; schoolId: string }>(NEWEST_LAST).all()
  return new Map(rows.map(({ name, schoolId }) => [name, schoolId]))
}
