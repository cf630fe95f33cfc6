import type { SelectQueryBuilder } from 'kysely'
import type { EvidenceType, VisitEvidence } from '../../shared/visits/evidence.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { Tables } from '../types.ts'

export type EvidenceOriginal = Pick<VisitEvidence, 'sha256' | 'name' | 'type' | 'size'>

type Row = {
  id: string
  item: string | null
  sha256: string
  name: string
  type: string
  size: number
  caption: string
  author: string
  at: string
  removed_at: string | null
  removed_by: string | null
}

function toEvidence({ removed_at, removed_by, type, ...row }: Row): VisitEvidence {
  return {
    ...row,
    type: type as EvidenceType,
    removed: removed_at === null ? null : { at: removed_at, by: removed_by ?? '' },
  }
}

function selectEvidence(
  db: ReadHandle,
  visitId: string,
): SelectQueryBuilder<Tables, 'visit_evidence' | 'evidence', Row> {
  return db.sql
    .selectFrom('visit_evidence')
    .innerJoin('evidence', 'evidence.sha256', 'visit_evidence.sha256')
    .select(['id', 'item', 'evidence.sha256', 'name', 'type', 'size', 'caption', 'author', 'at'])
    .select(['removed_at', 'removed_by'])
    .where('visit_id', '=', visitId)
}

/** In the order in which it was added, the removed among it. */
export async function listEvidence(db: ReadHandle, visitId: string): Promise<VisitEvidence[]> {
  const rows = await selectEvidence(db, visitId).orderBy('at').orderBy('id').execute()
  return rows.map(toEvidence)
}

export async function findEvidence(
  db: ReadHandle,
  visitId: string,
  id: string,
): Promise<VisitEvidence | null> {
  const row = await selectEvidence(db, visitId).where('id', '=', id).executeTakeFirst()
  return row ? toEvidence(row) : null
}

/** The entry by which an original stands at an item of a visit already. */
export async function findEvidenceAt(
  db: ReadHandle,
  place: { readonly visitId: string; readonly item: string | null; readonly sha256: string },
): Promise<VisitEvidence | null> {
  const row = await selectEvidence(db, place.visitId)
    .where('item', 'is', place.item)
    .where('evidence.sha256', '=', place.sha256)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? toEvidence(row) : null
}

/** @returns whether the original was known already. */
export async function insertOriginal(db: WriteHandle, original: EvidenceOriginal): Promise<boolean> {
  const inserted = await db.sql
    .insertInto('evidence')
    .values(original)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 0n
}

export async function insertEvidence(
  db: WriteHandle,
  visitId: string,
  evidence: Pick<VisitEvidence, 'id' | 'item' | 'sha256' | 'caption' | 'author' | 'at'>,
): Promise<void> {
  await db.sql
    .insertInto('visit_evidence')
    .values({ visit_id: visitId, ...evidence })
    .execute()
}

export async function setEvidenceCaption(db: WriteHandle, id: string, caption: string): Promise<void> {
  await db.sql.updateTable('visit_evidence').set({ caption }).where('id', '=', id).execute()
}

/** Takes evidence out of the record, or (null) back into it. */
export async function setEvidenceRemoved(
  db: WriteHandle,
  id: string,
  removed: { readonly at: string; readonly by: string } | null,
): Promise<void> {
  await db.sql
    .updateTable('visit_evidence')
    .set({ removed_at: removed?.at ?? null, removed_by: removed?.by ?? null })
    .where('id', '=', id)
    .execute()
}
