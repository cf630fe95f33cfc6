import { sql } from 'kysely'
import type { VisitBasis } from '../../shared/visits/basis.ts'
import type { VisitProgress } from '../../shared/visits/visit-form.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** What a visit was locked with. Each closing is kept; the newest is in force while the visit is locked. */
export type VisitClosing = {
  readonly basis: VisitBasis
  readonly schoolOpinion: string | null
  readonly unsignedReason: string | null
}

export async function findClosing(db: ReadHandle, visitId: string): Promise<VisitClosing | null> {
  const row = await db.sql
    .selectFrom('visit_closings')
    .select(['basis', 'school_opinion', 'unsigned_reason'])
    .where('visit_id', '=', visitId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    // Visits that were locked before relaxations were kept had none.
    basis: { relaxations: [], ...(JSON.parse(row.basis) as Partial<VisitBasis>) } as VisitBasis,
    schoolOpinion: row.school_opinion,
    unsignedReason: row.unsigned_reason,
  }
}

/** How far each locked visit was when it was locked. */
export async function listClosedProgress(
  db: ReadHandle,
  visitIds: readonly string[],
): Promise<ReadonlyMap<string, VisitProgress>> {
  if (visitIds.length === 0) return new Map()
  const rows = await db.sql
    .selectFrom('visit_closings')
    .select(['visit_id', sql<string>`json_extract(basis, '$.progress')`.as('progress')])
    .where('visit_id', 'in', visitIds)
    .orderBy('seq')
    .execute()
  return new Map(rows.map((row) => [row.visit_id, JSON.parse(row.progress) as VisitProgress]))
}

export async function insertClosing(
  db: WriteHandle,
  visitId: string,
  closing: VisitClosing & { readonly author: string; readonly at: string },
): Promise<void> {
  await db.sql
    .insertInto('visit_closings')
    .values({
      visit_id: visitId,
      basis: JSON.stringify(closing.basis),
      school_opinion: closing.schoolOpinion,
      unsigned_reason: closing.unsignedReason,
      author: closing.author,
      at: closing.at,
    })
    .execute()
}

export async function insertReopening(
  db: WriteHandle,
  visitId: string,
  reopening: { readonly reason: string; readonly author: string; readonly at: string },
): Promise<void> {
  await db.sql
    .insertInto('visit_reopenings')
    .values({ visit_id: visitId, ...reopening })
    .execute()
}

export async function listReopenings(
  db: ReadHandle,
  visitId: string,
): Promise<{ reason: string; by: string; at: string }[]> {
  return db.sql
    .selectFrom('visit_reopenings')
    .select(['reason', 'author as by', 'at'])
    .where('visit_id', '=', visitId)
    .orderBy('seq')
    .execute()
}
