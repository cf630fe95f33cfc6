import type { WriteHandle } from '../open.ts'

/** Every command with who and when, in the same transaction as what it did. */
export async function appendToAuditLog(
  db: WriteHandle,
  entry: { at: string; author: string; call: string; input: string },
): Promise<void> {
  await db.sql.insertInto('audit_log').values(entry).execute()
}
