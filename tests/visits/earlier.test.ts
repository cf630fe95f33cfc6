import { describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import {
  complete,
  finishing,
  openVisit,
  plan,
  publish,
  rooms,
  STANDARD,
  type VisitApp,
  verdict,
} from './open-visit.ts'
import { shortList } from './short-list.ts'

/** Another visit to the same school that has begun. */
async function another(app: VisitApp, plannedOn: string): Promise<VisitApp> {
  const { client, schoolId } = app
  const { visitId } = valueIn(await client.visits.create({ ...plan(schoolId), plannedOn }))
  valueIn(await client.visits.start({ visitId }))
  return {
    ...app,
    visitId,
    form: async () => valueIn(await client.visits.get({ visitId })),
    answer: async (item, answer, revision = 0) =>
      valueIn(await client.visits.saveAnswer({ visitId, item, answer, revision })).revision,
  }
}

const lock = async (app: VisitApp) => {
  await complete(app)
  valueIn(await app.client.visits.finish(finishing(app.visitId)))
}
const earlierOf = async ({ client, visitId }: VisitApp) =>
  valueIn(await client.visits.get({ visitId })).earlier

describe('what the visit before says of an item', () => {
  it('stands beside it once that visit is locked: verdict, day and figures', async () => {
    const first = await openVisit()
    const second = await another(first, '2026-03-10')
    await complete(first)
    expect(await earlierOf(second)).toEqual([])
    valueIn(await first.client.visits.finish(finishing(first.visitId)))
    const found = await earlierOf(second)
    expect(found.map(({ item, on, verdict: said }) => [item, on, said])).toEqual([
      ['1', '2025-10-21', 'unmet'],
      ['2', '2025-10-21', 'noted'],
      ['3', '2025-10-21', 'noted'],
    ])
    const [, figure, classes] = found
    expect(figure?.figures).toEqual([
      { part: 'rooms.whole', label: '网络多媒体教室', stage: 'whole', value: '14' },
    ])
    expect(classes?.figures.every(({ part }) => part === null)).toBe(true)
    expect(classes?.figures.length).toBeGreaterThan(3)
    expect(await earlierOf(first)).toEqual([])
  })

  it('is the newest of those that answered the item', async () => {
    const first = await openVisit()
    await lock(first)
    const second = await another(first, '2026-03-10')
    await complete(second)
    await second.answer('1', verdict('yes'), 1)
    for (const [role, name] of [
      ['inspector', '王敏'],
      ['inspector', '李强'],
      ['school', '陈校长'],
    ] as const) {
      valueIn(
        await second.client.visits.sign({
          visitId: second.visitId,
          role,
          name,
          path: 'M1 2L30 40',
          width: 300,
          height: 100,
        }),
      )
    }
    valueIn(await second.client.visits.finish(finishing(second.visitId)))
    const third = await another(first, '2026-05-12')
    const said = async (app: VisitApp) => (await earlierOf(app)).find(({ item }) => item === '1')
    expect(await said(third)).toMatchObject({ verdict: 'met', on: '2026-03-10' })
    expect(await said(second)).toMatchObject({ verdict: 'unmet', on: '2025-10-21' })
    valueIn(await first.client.visits.reopen({ visitId: second.visitId, reason: '补充' }))
    expect(await said(third)).toMatchObject({ verdict: 'unmet', on: '2025-10-21' })
  })

  it('is not that of another item that took its number in a newer version', async () => {
    const first = await openVisit()
    await lock(first)
    await publish(first.folder, shortList(2, '校门有专职保安'))
    const second = await another(first, '2026-03-10')
    expect((await earlierOf(second)).map(({ item }) => item)).toEqual(['2', '3'])
  })
})

describe('the mark of a figure that was adopted', () => {
  const adoption = (visitId: string, revision: number) => ({
    visitId,
    item: '2',
    part: 'rooms.whole',
    revision,
    standard: STANDARD,
  })

  it('is given by the adoption, and says when another value counts by now', async () => {
    const app = await openVisit()
    const adopted = async () => (await app.form()).adopted
    await app.answer('2', rooms('20'))
    // The declared value is the same: nobody adopted it for that.
    expect(await adopted()).toEqual([])
    await app.answer('2', rooms('11'), 1)
    const { observationId } = valueIn(await app.client.visits.adopt(adoption(app.visitId, 2)))
    const mark = { item: '2', part: 'rooms.whole', value: '11', observationId }
    expect(await adopted()).toEqual([{ ...mark, inForce: true }])
    await app.answer('2', rooms('12'), 2)
    const second = valueIn(await app.client.visits.adopt(adoption(app.visitId, 3)))
    expect(await adopted()).toEqual([
      { ...mark, value: '12', observationId: second.observationId, inForce: true },
      { ...mark, inForce: false },
    ])
  })
})
