import type { CountyEvidence } from '../../shared/contract/county.ts'
import type { EvidenceType } from '../../shared/visits/evidence.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

type Basis = { readonly year: number; readonly standard: string }

function selectEvidence(db: ReadHandle) {
  return db.sql
    .selectFrom('county_evidence')
    .innerJoin('evidence', 'evidence.sha256', 'county_evidence.sha256')
    .select(['id', 'item', 'rule', 'evidence.sha256', 'name', 'type', 'size', 'author', 'at'])
    .select(['removed_at', 'removed_by'])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvidence>['executeTakeFirstOrThrow']>>

function toEvidence({ removed_at, removed_by, type, ...row }: Row): CountyEvidence {
  return {
    ...row,
    type: type as EvidenceType,
    removed: removed_at === null ? null : { at: removed_at, by: removed_by ?? '' },
  }
}

/** In the order in which it was added, the removed among it. */
export async function listCountyEvidence(
  db: ReadHandle,
  { year, standard }: Basis,
): Promise<CountyEvidence[]> {
  const rows = await selectEvidence(db)
    .where('year', '=', year)
    .where('standard', '=', standard)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(toEvidence)
}

export async function findCountyEvidence(db: ReadHandle, id: string): Promise<CountyEvidence | null> {
  const row = await selectEvidence(db).where('id', '=', id).executeTakeFirst()
  return row ? toEvidence(row) : null
}

/** The entry by which an original stands at a rule already. */
export async function findCountyEvidenceAt(
  db: ReadHandle,
  place: Basis & Pick<CountyEvidence, 'item' | 'rule' | 'sha256'>,
): Promise<CountyEvidence | null> {
  const row = await selectEvidence(db)
    .where('year', '=', place.year)
    .where('standard', '=', place.standard)
    .where('item', '=', place.item)
    .where('rule', '=', place.rule)
    .where('evidence.sha256', '=', place.sha256)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? toEvidence(row) : null
}

export async function insertCountyEvidence(
  db: WriteHandle,
  basis: Basis,
  evidence: Pick<CountyEvidence, 'id' | 'item' | 'rule' | 'sha256' | 'author' | 'at'>,
): Promise<void> {
  await db.sql
    .insertInto('county_evidence')
    .values({ ...basis, ...evidence })
    .execute()
}

/** Takes evidence out, or (null) back in. */
export async function setCountyEvidenceRemoved(
  db: WriteHandle,
  id: string,
  removed: CountyEvidence['removed'],
): Promise<void> {
  await db.sql
    .updateTable('county_evidence')
    .set({ removed_at: removed?.at ?? null, removed_by: removed?.by ?? null })
    .where('id', '=', id)
    .execute()
}
