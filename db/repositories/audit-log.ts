import type { ReadHandle, WriteHandle } from '../open.ts'

/** Every command with who and when, in the same transaction as what it did. */
export async function appendToAuditLog(
  db: WriteHandle,
  entry: { at: string; author: string; call: string; input: string },
): Promise<void> {
  await db.sql.insertInto('audit_log').values(entry).execute()
}

/** When anything was last written, or null in a store that nobody has written to. */
export async function lastAuditAt(db: ReadHandle): Promise<string | null> {
  const row = await db.sql
    .selectFrom('audit_log')
    .select('at')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}
