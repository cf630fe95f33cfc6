import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../db/whole-original.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { openVisit } from '../visits/open-visit.ts'
import type { Found } from './answering-process.ts'
import { type BundledProcess, bundleProcess } from './bundle-process.ts'
import { type Entered, enter, NOTHING_ENTERED, shownIn, shownOf } from './entered.ts'
import { startKilled } from './killed-process.ts'
import { KILLS, PATIENCE_MS } from './kills.ts'
import { operations } from './operations.ts'
import { randomOf, seeded } from './seeded.ts'

const LANES = 2
const MOST_ENTRIES = 12
const LONGEST_MS = 12
/** One in so many is killed again while it opens what the one before it left. */
const OPENING = 10
const LONGEST_OPENING_MS = 120

let answering: BundledProcess
beforeAll(async () => {
  answering = await bundleProcess('answering-process.ts')
})

/** What must stand there after a kill: everything acknowledged, and of the entry under way all or nothing. */
type Known = { readonly acknowledged: Entered; readonly orWith: Entered }

/** Which of the two it is; neither fails. */
function settle({ acknowledged, orWith }: Known, found: unknown): Entered {
  const both = [acknowledged, orWith]
  const stands = both.find((one) => JSON.stringify(sorted(shownOf(one))) === JSON.stringify(sorted(found)))
  if (stands === undefined) expect(found).toEqual(shownOf(acknowledged))
  return stands ?? acknowledged
}

/** The same with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

/** One process after the other enters into the same visit and is killed; the next loads meanwhile. */
async function lane(seed: number, first: number, kills: number): Promise<number> {
  const { app, folder, visitId } = await openVisit()
  await app.close()
  const random = randomOf(seed, first)
  let known: Known = { acknowledged: NOTHING_ENTERED, orWith: NOTHING_ENTERED }
  let killed = 0
  const start = (round: number) => startKilled(answering, folder, visitId, String(seed), String(round))
  let next = start(first)
  for (let round = first; killed < kills; round++) {
    const process = next
    if (killed + 1 < kills) next = start(round + 1)
    if (random() < 1 / OPENING && killed + 1 < kills) {
      await process.killAt({ lines: 0, milliseconds: random() * LONGEST_OPENING_MS })
      continue
    }
    const entries = Math.floor(random() * (MOST_ENTRIES + 1))
    const [first, ...acknowledged] = await process.killAt({
      lines: 1 + entries,
      milliseconds: random() * LONGEST_MS,
    })
    const { sound, shown } = JSON.parse(first ?? '') as Found
    expect(sound).toBe(true)
    let entered = settle(known, shown)
    const coming = operations(seed, round)
    for (const _ of acknowledged) entered = enter(entered, coming.next().value)
    known = { acknowledged: entered, orWith: enter(entered, coming.next().value) }
    killed += 1
  }
  await lookAtTheEnd(folder, visitId, known)
  return killed
}

/** The last state, the whole history of each answer, and every file that was kept. */
async function lookAtTheEnd(folder: string, visitId: string, known: Known): Promise<void> {
  const { client } = await openTestApp({ folder })
  const entered = settle(known, shownIn(valueIn(await client.visits.get({ visitId }))))
  for (const [item, answers] of Object.entries(entered.answers)) {
    const history = valueIn(await client.visits.answerHistory({ visitId, item }))
    expect(history.map(({ answer }) => answer).toReversed()).toEqual(answers)
  }
  const files = readdirSync(join(folder, 'evidence'), { recursive: true, withFileTypes: true })
  const kept = files.filter((file) => file.isFile() && !file.name.endsWith('.part'))
  for (const { parentPath, name } of kept) expect(await isWhole(join(parentPath, name), name)).toBe(true)
  const names = kept.map(({ name }) => name)
  expect(entered.evidence.filter((hash) => !names.includes(hash))).toEqual([])
}

describe('a program that is killed while a visit is entered', () => {
  it(
    `has all that it acknowledged and nothing half, ${KILLS.answers} times over`,
    { timeout: PATIENCE_MS },
    seeded(async (seed) => {
      const kills = KILLS.answers / LANES
      const lanes = Array.from({ length: LANES }, (_, index) => lane(seed, index * 10_000, kills))
      const killed = await Promise.all(lanes)
      expect(killed.reduce((sum, one) => sum + one, 0)).toBe(KILLS.answers)
    }),
  )
})
