import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from './open-test-app.ts'

describe('fiscal.get', () => {
  it('carries the calendar year before the school year, and three years of growth at least', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const { years, series, rules } = valueIn(await client.fiscal.get({ year: 2025 }))
    expect(years).toEqual([2021, 2022, 2023, 2024])
    const appropriation = series.find(({ field }) => field === 'educationAppropriation')
    expect(appropriation?.amounts).toEqual([
      { year: 2021, value: null, growth: null },
      { year: 2022, value: null, growth: null },
      { year: 2023, value: '412860000', growth: null },
      { year: 2024, value: '437920000', growth: '6.07' },
    ])
    const newest = rules.map(({ rule, years: judged }) => [rule.id, judged.at(-1)])
    expect(newest).toMatchObject([
      ['threeGrowths', { year: 2024, status: 'notMet' }],
      ['twoNeverLess', { year: 2024, status: 'notMet' }],
    ])
    const asked = rules[0]?.years.at(-1)?.legs.flatMap(({ missing }) => missing)
    expect(asked).toEqual([{ field: 'perPupilPublicFundsJunior', year: 2023 }])
  })

  it('asks for every raw amount where none is known, and takes the one that is entered', async () => {
    const { client } = await openTestApp()
    const first = valueIn(await client.fiscal.get({ year: 2025 }))
    expect(first.series.flatMap(({ amounts }) => amounts).every(({ value }) => value === null)).toBe(true)
    const place = { schoolId: null, year: 2025, stage: 'whole' as const, reason: '财政决算' }
    const enter = (value: string) =>
      client.observations.correct({ ...place, field: 'recurrentRevenue', value })
    for (const wrong of ['12.66%', '12.66个百分点']) {
      expect(await enter(wrong)).toMatchObject({ ok: false, error: { code: 'valueNotNumber' } })
    }
    expect(await enter('12.66')).toMatchObject({
      ok: false,
      error: { code: 'valueTooSmall', params: { value: '12.66', minimum: 1_000_000 } },
    })
    valueIn(await enter('123170万元'))
    const { series } = valueIn(await client.fiscal.get({ year: 2025 }))
    const revenue = series.find(({ field }) => field === 'recurrentRevenue')
    expect(revenue?.amounts.at(-1)).toEqual({ year: 2024, value: '1231700000', growth: null })
  })

  it('reaches back to the first amount, at most ten years', async () => {
    const { client } = await openTestApp()
    const enter = async (year: number) =>
      valueIn(
        await client.observations.correct({
          schoolId: null,
          year,
          field: 'recurrentRevenue',
          stage: 'whole',
          value: '1000000000',
          reason: '财政决算',
        }),
      )
    await enter(2020)
    expect(valueIn(await client.fiscal.get({ year: 2025 })).years).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024,
    ])
    await enter(2010)
    expect(valueIn(await client.fiscal.get({ year: 2025 })).years).toHaveLength(10)
  })
})
