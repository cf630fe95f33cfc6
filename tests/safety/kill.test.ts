import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../db/damage.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { killAtRandom } from './kill-at-random.ts'
import { BATCH_VALUES } from './kill-batch.ts'

const KILLS = 40
const LANES = 2
const KILLS_OF_THE_APP = 4
/** They take a quarter of it; a machine that does other things as well may take longer. */
const PATIENCE_MS = 120_000

/** Opens what the killed process left, and compares each batch with what it must hold. */
async function look(folder: string, said: readonly string[], values: number | null): Promise<number> {
  const store = await openMigratedStore(join(folder, 'junheng.db'))
  const { raw } = store.read
  expect(raw.pragma('quick_check', { simple: true })).toBe('ok')
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

describe('a process that is killed while it stores', () => {
  it(
    `leaves a store that opens, each batch whole or absent, ${KILLS} times`,
    async () => {
      const lane = async () => {
        const folder = temporaryFolder()
        let batches = await look(folder, [], BATCH_VALUES)
        await killAtRandom({
          script: './kill-child.ts',
          folder,
          kills: KILLS / LANES,
          upToBatches: 4,
          upToMs: 60,
          survives: async (said) => {
            batches = await look(folder, said, BATCH_VALUES)
          },
        })
        return batches
      }
      const stored = await Promise.all(Array.from({ length: LANES }, lane))
      for (const batches of stored) expect(batches).toBeGreaterThan(KILLS / LANES / 2)
    },
    PATIENCE_MS,
  )

  it(
    `leaves whole imports and whole backups behind the door, ${KILLS_OF_THE_APP} times`,
    async () => {
      const folder = temporaryFolder()
      let batches = 0
      await killAtRandom({
        script: './kill-app-child.ts',
        folder,
        kills: KILLS_OF_THE_APP,
        upToBatches: 2,
        upToMs: 250,
        survives: async (said) => {
          batches = await look(folder, said, null)
        },
      })
      expect(batches).toBeGreaterThan(0)
      const backups = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
      for (const name of backups) expect(isSound(join(folder, 'backups', name), 'wholly')).toBe(true)
      const { client } = await openTestApp({ folder })
      expect(valueIn(await client.imports.list({}))).toHaveLength(batches)
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.includes('partial'))).toEqual([])
    },
    PATIENCE_MS,
  )
})
