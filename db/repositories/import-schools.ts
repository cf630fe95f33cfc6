import type Database from 'better-sqlite3'
import type { SchoolAttributes } from '../../shared/schools/school.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import { schoolRow } from './schools.ts'

export type ImportedSchoolRow = { readonly id: string; readonly attributes: SchoolAttributes }

/** Stores the schools that a batch brings, by prepared statements: a province sends thousands at once. */
export function insertImportedSchools(
  db: WriteHandle,
  batchId: string,
  schools: Iterable<ImportedSchoolRow>,
): void {
  let insert: Database.Statement | null = null
  for (const { id, attributes } of schools) {
    const row = { id, ...schoolRow(attributes), created_by_batch: batchId }
    insert ??= db.raw.prepare(insertOf(Object.keys(row)))
    // By position: binding by name takes longer, and there may be a hundred thousand.
    insert.run(...Object.values(row))
  }
}

const insertOf = (columns: readonly string[]) =>
  `INSERT INTO schools (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`

/** Schools that a batch created and to which nothing else refers: they go when it is undone. */
const ONLY_OF_BATCH = `SELECT id, name FROM schools
  WHERE created_by_batch = @batchId
    AND NOT EXISTS (SELECT 1 FROM observations WHERE school_id = schools.id AND batch_id IS NOT @batchId)
    AND NOT EXISTS (SELECT 1 FROM declared_results WHERE school_id = schools.id AND batch_id IS NOT @batchId)
    AND NOT EXISTS (SELECT 1 FROM school_changes WHERE school_id = schools.id)
    AND (NOT EXISTS (SELECT 1 FROM class_lists WHERE school_id = schools.id) OR EXISTS (
      SELECT 1 FROM list_changes WHERE school_id = schools.id AND batch_id = @batchId AND list = 'classes'))
    AND (NOT EXISTS (SELECT 1 FROM room_lists WHERE school_id = schools.id) OR EXISTS (
      SELECT 1 FROM list_changes WHERE school_id = schools.id AND batch_id = @batchId AND list = 'rooms'))
    AND NOT EXISTS (SELECT 1 FROM campus_lists WHERE school_id = schools.id)
    AND NOT EXISTS (SELECT 1 FROM acceptance_entries WHERE school_id = schools.id)
    AND NOT EXISTS (SELECT 1 FROM acceptance_decisions WHERE school_id = schools.id)
    AND NOT EXISTS (SELECT 1 FROM visits WHERE school_id = schools.id)
  ORDER BY name`

export function listSchoolsOnlyOfBatch(
  db: ReadHandle,
  batchId: string,
): { readonly id: string; readonly name: string }[] {
  return db.raw.prepare<[{ batchId: string }], { id: string; name: string }>(ONLY_OF_BATCH).all({ batchId })
}

/** Removes them, with the batch's own withdrawn values, which would otherwise hang on no school. */
export function deleteSchoolsOnlyOfBatch(db: WriteHandle, batchId: string): void {
  const deleteValues = db.raw.prepare('DELETE FROM observations WHERE batch_id = ? AND school_id = ?')
  const deleteDeclared = db.raw.prepare('DELETE FROM declared_results WHERE batch_id = ? AND school_id = ?')
  const deleteSchool = db.raw.prepare('DELETE FROM schools WHERE id = ?')
  for (const { id } of listSchoolsOnlyOfBatch(db, batchId)) {
    deleteValues.run(batchId, id)
    deleteDeclared.run(batchId, id)
    deleteSchool.run(id)
  }
}
