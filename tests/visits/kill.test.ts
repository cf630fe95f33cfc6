import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { type Acknowledged, bundleAnswering, startAnswering } from './killed-process.ts'
import { openVisit } from './open-visit.ts'

const KILLS = 30
const MOST_ANSWERS = 12
const LONGEST_MS = 15

const moment = () => ({
  answers: Math.floor(Math.random() * MOST_ANSWERS),
  milliseconds: Math.random() * LONGEST_MS,
})

let script = ''
beforeAll(async () => {
  script = await bundleAnswering()
})

/** Kills one process after another at random moments; the next loads while this one answers. */
async function killAll(folder: string, visitId: string): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let next = startAnswering(script, folder, visitId, '0')
  for (let round = 1; round <= KILLS; round++) {
    const current = next
    if (round < KILLS) next = startAnswering(script, folder, visitId, String(round))
    acknowledged.push(...(await current.answerUntilKilled(moment())))
  }
  return acknowledged
}

describe('a process that is killed while answers are saved', () => {
  it(`loses none that was acknowledged, ${KILLS} times over`, { timeout: 120_000 }, async () => {
    const { app, folder, visitId } = await openVisit()
    await app.close()
    const acknowledged = await killAll(folder, visitId)
    expect(new Set(acknowledged.map(({ remark }) => remark.split('.')[0])).size).toBeGreaterThan(KILLS / 2)

    const { client } = await openTestApp({ folder })
    const kept = new Map<string, string>()
    for (const item of ['1', '4']) {
      const history = valueIn(await client.visits.answerHistory({ visitId, item }))
      for (const { revision, answer } of history) kept.set(`${item} ${revision}`, answer?.remark ?? '')
    }
    const lost = acknowledged.filter(
      ({ item, revision, remark }) => kept.get(`${item} ${revision}`) !== remark,
    )
    expect(lost).toEqual([])

    const form = valueIn(await client.visits.get({ visitId }))
    const newest = acknowledged.at(-1)
    expect(form.revisions[newest?.item ?? '']).toBeGreaterThanOrEqual(newest?.revision ?? Number.NaN)
    expect(form.drafts).toMatchObject([{ item: '3', part: 'count' }])
    const draftedIn = Number(form.drafts[0]?.text.split('.')[0])
    expect(draftedIn).toBeGreaterThanOrEqual(Number(newest?.remark.split('.')[0]))
    const raw = new Database(`${folder}/junheng.db`, { readonly: true })
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    raw.close()
  })
})
