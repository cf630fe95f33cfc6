import type { VisitDraft } from '../../shared/visits/visit-form.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** A key has no null: fields of the visit itself stand under the empty item. */
const OF_VISIT = ''

type Place = { readonly visitId: string; readonly item: string | null; readonly part: string }

export async function listDrafts(db: ReadHandle, visitId: string): Promise<VisitDraft[]> {
  const rows = await db.sql
    .selectFrom('visit_drafts')
    .select(['item', 'part', 'text', 'at'])
    .where('visit_id', '=', visitId)
    .orderBy('item')
    .orderBy('part')
    .execute()
  return rows.map(({ item, ...draft }) => ({ ...draft, item: item === OF_VISIT ? null : item }))
}

export async function putDraft(
  db: WriteHandle,
  { visitId, item, part }: Place,
  draft: { readonly text: string; readonly at: string },
): Promise<void> {
  await db.sql
    .insertInto('visit_drafts')
    .values({ visit_id: visitId, item: item ?? OF_VISIT, part, ...draft })
    .onConflict((conflict) => conflict.columns(['visit_id', 'item', 'part']).doUpdateSet(draft))
    .execute()
}

export async function deleteDrafts(
  db: WriteHandle,
  { visitId, item }: Omit<Place, 'part'>,
  parts: readonly string[],
): Promise<void> {
  if (parts.length === 0) return
  await db.sql
    .deleteFrom('visit_drafts')
    .where('visit_id', '=', visitId)
    .where('item', '=', item ?? OF_VISIT)
    .where('part', 'in', parts)
    .execute()
}
