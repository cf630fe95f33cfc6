import type { SchoolAttributes } from '../../shared/schools/school.ts'
import type { SchoolChange } from '../../shared/schools/school-change.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import { findSchool, updateSchool } from './schools.ts'

/** Writes the changes of a batch into the registry, and remembers what stood there. */
export async function applySchoolChanges(
  db: WriteHandle,
  batchId: string,
  changes: readonly SchoolChange[],
): Promise<void> {
  const insert = db.raw.prepare(
    'INSERT INTO school_changes (batch_id, school_id, attribute, before, after) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { schoolId, attribute, before, after } of changes) {
    insert.run(batchId, schoolId, attribute, JSON.stringify(before), JSON.stringify(after))
    await setAttribute(db, schoolId, attribute, after)
  }
}

/** Brings back what stood there, except where it was changed again since. */
export async function undoSchoolChanges(db: WriteHandle, batchId: string): Promise<void> {
  for (const { schoolId, attribute, before, after } of listSchoolChanges(db, batchId)) {
    const school = await findSchool(db, schoolId)
    if (school && school[attribute] === after) await setAttribute(db, schoolId, attribute, before)
  }
}

export function listSchoolChanges(db: ReadHandle, batchId: string): SchoolChange[] {
  const rows = db.raw
    .prepare<[string], { schoolId: string; attribute: string; before: string; after: string }>(
      'SELECT school_id AS schoolId, attribute, before, after FROM school_changes WHERE batch_id = ?',
    )
    .all(batchId)
  return rows.map(({ schoolId, attribute, before, after }) => ({
    schoolId,
    attribute: attribute as keyof SchoolAttributes,
    before: JSON.parse(before) as SchoolChange['before'],
    after: JSON.parse(after) as SchoolChange['after'],
  }))
}

/** Names of the schools that a batch changed. */
export function listChangedSchools(db: ReadHandle, batchId: string): string[] {
  return db.raw
    .prepare<[string], { name: string }>(
      'SELECT DISTINCT name FROM school_changes JOIN schools ON schools.id = school_id WHERE batch_id = ? ORDER BY name',
    )
    .all(batchId)
    .map(({ name }) => name)
}

async function setAttribute(
  db: WriteHandle,
  schoolId: string,
  attribute: keyof SchoolAttributes,
  value: SchoolChange['after'],
): Promise<void> {
  const school = await findSchool(db, schoolId)
  if (!school) return
  const { id, ...attributes } = school
  await updateSchool(db, id, { ...attributes, [attribute]: value })
}
