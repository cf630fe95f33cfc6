import type { SignatureRole, VisitSignature } from '../../shared/visits/signature.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** All signatures that were ever given, the lapsed ones among them, in the order of signing. */
export async function listSignatures(db: ReadHandle, visitId: string): Promise<VisitSignature[]> {
  const rows = await db.sql
    .selectFrom('visit_signatures')
    .select(['seq', 'role', 'name', 'path', 'width', 'height', 'at', 'lapsed_at'])
    .where('visit_id', '=', visitId)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, role, lapsed_at, ...drawn }) => ({
    ...drawn,
    id: String(seq),
    role: role as SignatureRole,
    lapsedAt: lapsed_at,
  }))
}

export async function insertSignature(
  db: WriteHandle,
  visitId: string,
  signature: Omit<VisitSignature, 'id' | 'lapsedAt'> & { readonly author: string },
): Promise<void> {
  await db.sql
    .insertInto('visit_signatures')
    .values({ visit_id: visitId, ...signature })
    .execute()
}

/** Signatures in force lapse: all of the visit, those of one role, or of one signatory. */
export async function lapseSignatures(
  db: WriteHandle,
  visitId: string,
  at: string,
  of?: { readonly role: SignatureRole; readonly name?: string },
): Promise<void> {
  let lapsing = db.sql
    .updateTable('visit_signatures')
    .set({ lapsed_at: at })
    .where('visit_id', '=', visitId)
    .where('lapsed_at', 'is', null)
  if (of) lapsing = lapsing.where('role', '=', of.role)
  if (of?.name !== undefined) lapsing = lapsing.where('name', '=', of.name)
  await lapsing.execute()
}
