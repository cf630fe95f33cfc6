import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from './open-test-app.ts'

const RULE = 'sliding'
const own = { fallingYears: 2, margin: '0.1' }

describe('earlyWarnings', () => {
  it('are as the product has them until the county sets its numbers, and go back', async () => {
    const { client } = await openTestApp()
    const [first] = valueIn(await client.earlyWarnings.list({}))
    expect(first).toMatchObject({ rule: { id: RULE, ...own, on: true, chosen: false, own }, history: [] })
    const choice = { on: true, fallingYears: 3, margin: '0.05' }
    valueIn(await client.earlyWarnings.set({ rule: RULE, choice }))
    const [set] = valueIn(await client.earlyWarnings.list({}))
    expect(set?.rule).toMatchObject({ ...choice, chosen: true, own })
    valueIn(await client.earlyWarnings.set({ rule: RULE, choice: null }))
    const [back] = valueIn(await client.earlyWarnings.list({}))
    expect(back?.rule).toEqual(first?.rule)
    expect(back?.history.map((one) => one.choice)).toEqual([null, choice])
    expect(back?.history.every(({ at }) => at !== '')).toBe(true)
  })

  it('refuse numbers beyond their bounds, and a rule that there is not', async () => {
    const { client } = await openTestApp()
    const set = (choice: Partial<typeof own>, rule = RULE) =>
      client.earlyWarnings.set({ rule, choice: { on: true, ...own, ...choice } })
    expect(await set({ fallingYears: 6 })).toMatchObject({
      ok: false,
      error: { code: 'overrideOutOfRange', params: { value: '6', minimum: '1', maximum: '5' } },
    })
    expect(await set({ margin: '0.6' })).toMatchObject({
      ok: false,
      error: { code: 'overrideOutOfRange', params: { value: '60%', minimum: '0%', maximum: '50%' } },
    })
    for (const wrong of [{ margin: '10%' }, { margin: '' }, { fallingYears: 1.5 }, { fallingYears: 0 }]) {
      expect(await set(wrong)).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    }
    expect(await set({}, 'climbing')).toMatchObject({ ok: false, error: { code: 'notFound' } })
    expect(valueIn(await client.earlyWarnings.list({}))[0]?.history).toEqual([])
  })

  it('decide who is warned of: the trends follow the numbers of the county', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const warned = async (choice: { on: boolean; fallingYears: number; margin: string } | null) => {
      valueIn(await client.earlyWarnings.set({ rule: RULE, choice }))
      const basis = { year: 2025, standard: 'quality-2017', stage: 'primary' as const }
      const { warnings, warningRules } = valueIn(await client.assessments.trends(basis))
      expect(warningRules).toMatchObject([{ on: choice?.on ?? true, chosen: choice !== null }])
      return warnings
    }
    const wide = await warned({ on: true, fallingYears: 1, margin: '0.5' })
    const narrow = await warned({ on: true, fallingYears: 1, margin: '0.1' })
    expect(narrow.length).toBeGreaterThan(0)
    expect(wide.length).toBeGreaterThan(narrow.length)
    expect(narrow).toEqual(wide.filter(({ distance }) => distance <= 0.1))
    expect(await warned({ on: false, fallingYears: 1, margin: '0.5' })).toEqual([])
  })
})
