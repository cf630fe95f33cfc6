import type { ReadHandle, WriteHandle } from '../open.ts'

/** What a reason is for: a finding of a check on the same values. */
export type CheckedPlace = {
  /** Null: the county. */
  readonly schoolId: string | null
  readonly year: number
  readonly check: string
  readonly fingerprint: string
}

export type CheckReason = CheckedPlace & {
  readonly reason: string
  readonly author: string
  readonly at: string
}

/** The reasons of a year that count; a reason that was taken back does not. */
export async function listCheckReasons(db: ReadHandle, year: number): Promise<CheckReason[]> {
  const newest = db.sql
    .selectFrom('check_reasons')
    .select((expression) => expression.fn.max('seq').as('seq'))
    .where('year', '=', year)
    .groupBy(['school_id', 'check_id', 'fingerprint'])
  const rows = await db.sql
    .selectFrom('check_reasons')
    .selectAll()
    .where('seq', 'in', newest)
    .orderBy('seq')
    .execute()
  return rows.flatMap(({ school_id, check_id, fingerprint, reason, author, at }) =>
    reason === null ? [] : [{ schoolId: school_id, year, check: check_id, fingerprint, reason, author, at }],
  )
}

const INSERT = `INSERT INTO check_reasons (school_id, year, check_id, fingerprint, reason, batch_id, author, at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

/** Keeps reasons, or (`reason` null) takes them back; the former ones stay. */
export function insertCheckReasons(
  db: WriteHandle,
  places: Iterable<CheckedPlace & { readonly reason: string | null }>,
  by: { readonly batchId: string | null; readonly author: string; readonly at: string },
): void {
  const insert = db.raw.prepare(INSERT)
  for (const { schoolId, year, check, fingerprint, reason } of places) {
    insert.run(schoolId, year, check, fingerprint, reason, by.batchId, by.author, by.at)
  }
}
