import { describe, expect, it } from 'vitest'
import type { ScenarioChange } from '../../shared/assessment/what-if/scenario.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'

const YEAR = 2025
const CHANGES: readonly ScenarioChange[] = [
  { kind: 'value', schoolId: 's', field: 'multimediaRooms', stage: 'whole', value: '24' },
  { kind: 'open', schoolId: 'n', name: '新城小学', schoolKind: 'primary' },
  { kind: 'merge', into: 's', from: 't' },
  { kind: 'close', schoolId: 'u' },
]

async function begun(changes: readonly ScenarioChange[] = []) {
  const { client } = await openTestApp()
  valueIn(await client.app.updateSettings({ userName: '王敏' }))
  const { id } = valueIn(
    await client.scenarios.save({
      id: null,
      revision: 0,
      year: YEAR,
      name: '新建一所',
      changes: [...changes],
    }),
  )
  return { client, id }
}

describe('scenarios at the door', () => {
  it('keep their changes, and who changed them when', async () => {
    const { client, id } = await begun()
    const saved = await client.scenarios.save({
      id,
      revision: 1,
      year: YEAR,
      name: '新建并合并',
      changes: [...CHANGES],
    })
    expect(valueIn(saved)).toEqual({ id, revision: 2 })
    const { scenario, history } = valueIn(await client.scenarios.get({ id }))
    expect(scenario).toMatchObject({ name: '新建并合并', changes: CHANGES, step: 'saved' })
    expect(history.map(({ revision, name, count }) => [revision, name, count])).toEqual([
      [2, '新建并合并', 4],
      [1, '新建一所', 0],
    ])
    expect(history.map(({ author }) => author)).toEqual(['王敏', '王敏'])
    expect(history.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true)
  })

  it('keep a value with all the digits that a return has: a third of a square metre', async () => {
    const changes: readonly ScenarioChange[] = [
      { kind: 'value', schoolId: 's', field: 'teachingArea', stage: 'whole', value: '3345.33333333333' },
    ]
    const { client, id } = await begun(changes)
    expect(valueIn(await client.scenarios.get({ id })).scenario.changes).toEqual(changes)
  })

  it('do not overwrite what another window did', async () => {
    const { client, id } = await begun()
    const save = (changes: readonly ScenarioChange[]) =>
      client.scenarios.save({ id, revision: 1, year: YEAR, name: '新建一所', changes: [...changes] })
    valueIn(await save(CHANGES))
    expect(await save([])).toMatchObject({ ok: false, error: { code: 'scenarioStale' } })
    expect(valueIn(await client.scenarios.get({ id })).scenario.changes).toEqual(CHANGES)
  })

  it('are removed and restored with all that they held', async () => {
    const { client, id } = await begun(CHANGES)
    const listed = async () =>
      valueIn(await client.scenarios.list({ year: YEAR })).map(({ step, count }) => [step, count])
    valueIn(await client.scenarios.remove({ id }))
    expect(await listed()).toEqual([['removed', 4]])
    valueIn(await client.scenarios.restore({ id }))
    expect(await listed()).toEqual([['restored', 4]])
    expect(valueIn(await client.scenarios.list({ year: 2024 }))).toEqual([])
  })

  it('refuse what is no change, and a scenario that there is not', async () => {
    const { client, id } = await begun()
    const value = { kind: 'value', schoolId: 's', field: 'f', stage: 'whole', value: '-3' } as const
    const wrong = { id, revision: 1, year: YEAR, name: '一', changes: [value] }
    expect(await client.scenarios.save(wrong)).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    expect(await client.scenarios.get({ id: 'none' })).toMatchObject({ error: { code: 'notFound' } })
    expect(await client.scenarios.remove({ id: 'none' })).toMatchObject({ error: { code: 'notFound' } })
  })
})
