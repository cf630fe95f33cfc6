import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isSound } from '../../db/damage.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { BATCH_VALUES } from './batch-values.ts'
import { type BundledProcess, bundleProcess } from './bundle-process.ts'
import { killInTurn } from './kill-in-turn.ts'
import { KILLS, PATIENCE_MS } from './kills.ts'
import { lookAtStore } from './look-at-store.ts'
import { randomOf, seeded } from './seeded.ts'

const LANES = 2

let batching: BundledProcess
let importing: BundledProcess
beforeAll(async () => {
  batching = await bundleProcess('batch-process.ts')
  importing = await bundleProcess('import-process.ts')
})

describe('a process that is killed while it stores', () => {
  it(
    `leaves a store that opens, each batch whole or absent, ${KILLS.batches} times`,
    { timeout: PATIENCE_MS },
    seeded(async (seed) => {
      const kills = KILLS.batches / LANES
      const lane = async (_: unknown, index: number) => {
        const folder = temporaryFolder()
        const random = randomOf(seed, index)
        let batches = await lookAtStore(folder, [], BATCH_VALUES)
        const killed = await killInTurn({
          bundled: batching,
          folder,
          kills,
          moment: () => ({ lines: Math.floor(random() * 5), milliseconds: random() * 60 }),
          survives: async (said) => {
            batches = await lookAtStore(folder, said, BATCH_VALUES)
          },
        })
        expect(batches).toBeGreaterThan(kills / 2)
        return killed
      }
      const killed = await Promise.all(Array.from({ length: LANES }, lane))
      expect(killed.reduce((sum, one) => sum + one, 0)).toBe(KILLS.batches)
    }),
  )

  it(
    `leaves whole imports and whole backups behind the door, ${KILLS.imports} times`,
    { timeout: PATIENCE_MS },
    seeded(async (seed) => {
      const folder = temporaryFolder()
      const random = randomOf(seed, LANES)
      let batches = 0
      const killed = await killInTurn({
        bundled: importing,
        folder,
        kills: KILLS.imports,
        moment: () => ({ lines: Math.floor(random() * 3), milliseconds: random() * 250 }),
        survives: async (said) => {
          batches = await lookAtStore(folder, said, null)
        },
      })
      expect(killed).toBe(KILLS.imports)
      expect(batches).toBeGreaterThan(0)
      const backups = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
      for (const name of backups) expect(isSound(join(folder, 'backups', name), 'wholly')).toBe(true)
      const { client } = await openTestApp({ folder })
      expect(valueIn(await client.imports.list({}))).toHaveLength(batches)
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.includes('partial'))).toEqual([])
    }),
  )
})
