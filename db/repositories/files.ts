import type { ReadHandle, WriteHandle } from '../open.ts'

/** An original as it came in; its bytes are kept in the store. */
export type StoredFile = {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly size: number
}

export async function findFileByHash(db: ReadHandle, sha256: string): Promise<StoredFile | null> {
  const row = await db.sql
    .selectFrom('files')
    .select(['id', 'sha256', 'name', 'size'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? null
}

export async function insertFile(db: WriteHandle, file: StoredFile, bytes: Uint8Array): Promise<void> {
  await db.sql
    .insertInto('files')
    .values({ ...file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .execute()
}

export async function readFileBytes(
  db: ReadHandle,
  id: string,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const row = await db.sql
    .selectFrom('files')
    .select(['name', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
