import type { StandingRecord } from '../../shared/standings/standing.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** The mark of the values that count: another value in force at any place makes another mark. */
const IN_FORCE = `SELECT school_id AS schoolId, SUM(seq) AS inForce FROM (
  SELECT school_id, MAX(seq) AS seq FROM observations
  WHERE year = ? AND withdrawn = 0 AND accepted = 1
  GROUP BY school_id, field, stage
) GROUP BY school_id`

/** School (null: the county) → mark of the values that count for a year; only those that have any. */
export function listMarksInForce(db: ReadHandle, year: number): ReadonlyMap<string | null, number> {
  const rows = db.raw.prepare<[number], { schoolId: string | null; inForce: number }>(IN_FORCE).all(year)
  return new Map(rows.map(({ schoolId, inForce }) => [schoolId, inForce]))
}

/** School → the newest that was said of its data in a year. */
export async function listStandingRecords(
  db: ReadHandle,
  year: number,
): Promise<ReadonlyMap<string | null, StandingRecord>> {
  const rows = await db.sql
    .selectFrom('data_standings')
    .selectAll()
    .where('year', '=', year)
    .orderBy('seq')
    .execute()
  return new Map(
    rows.map(({ school_id: schoolId, standing, in_force: inForce, reason, author, at }) => [
      schoolId,
      { schoolId, standing: standing === 'audited' ? 'audited' : 'draft', inForce, reason, author, at },
    ]),
  )
}

/** Says something of the data of schools; what was said before stays. */
export async function insertStandings(
  db: WriteHandle,
  year: number,
  records: readonly StandingRecord[],
): Promise<void> {
  for (const { schoolId, standing, inForce, reason, author, at } of records) {
    const row = { school_id: schoolId, year, standing, in_force: inForce, reason, author, at }
    await db.sql.insertInto('data_standings').values(row).execute()
  }
}

/** The year of a batch and the schools (null: the county) whose values it brought. */
export function findSchoolsOfBatch(
  db: ReadHandle,
  batchId: string,
): { readonly year: number; readonly schoolIds: (string | null)[] } | null {
  const batch = db.raw
    .prepare<[string], { year: number }>('SELECT year FROM import_batches WHERE id = ?')
    .get(batchId)
  if (!batch) return null
  const rows = db.raw
    .prepare<[string], { schoolId: string | null }>(
      'SELECT DISTINCT school_id AS schoolId FROM observations WHERE batch_id = ?',
    )
    .all(batchId)
  return { year: batch.year, schoolIds: rows.map(({ schoolId }) => schoolId) }
}
