import { join } from 'node:path'
import { expect } from 'vitest'
import { openMigratedStore } from '../../db/open-migrated.ts'

/**
 * Opens what a killed process left, and compares each batch with what it must hold.
 * @param said the batches that it had said were stored.
 * @param values how many each has; null, as many as the first.
 * @returns how many there are.
 */
export async function lookAtStore(
  folder: string,
  said: readonly string[],
  values: number | null,
): Promise<number> {
  const store = await openMigratedStore(join(folder, 'junheng.db'))
  const { raw } = store.read
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  const batches = raw
    .prepare(
      `SELECT b.id, (SELECT count(*) FROM observations o WHERE o.batch_id = b.id) AS found,
        (SELECT count(*) FROM import_batch_files f WHERE f.batch_id = b.id) AS files FROM import_batches b`,
    )
    .all() as { id: string; found: number; files: number }[]
  const whole = values ?? batches[0]?.found ?? 0
  expect(batches.filter(({ found, files }) => found !== whole || files !== 1)).toEqual([])
  const strays = raw
    .prepare('SELECT count(*) FROM files WHERE id NOT IN (SELECT file_id FROM import_batch_files)')
    .pluck()
    .get()
  expect(strays).toBe(0)
  const present = new Set(batches.map(({ id }) => id))
  expect(said.filter((id) => !present.has(id))).toEqual([])
  await store.close()
  return batches.length
}
