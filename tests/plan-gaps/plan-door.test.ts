import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from '../door/open-test-app.ts'

const BASIS = { year: 2025, standard: 'taiping-2023' }

describe('a plan without indicators at the door', () => {
  it('is judged by its own items: 8359 yuan for a special pupil are enough where it asks 6000', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const { result } = valueIn(await client.county.get({ ...BASIS, today: '2025-11-03' }))
    const statusOf = (item: string) => result.items.find((one) => one.item === item)?.status
    expect(result.items).toHaveLength(19)
    expect(statusOf('specialSchoolFunding')).toBe('met')
    expect(statusOf('terms')).toBe('unknown')
    expect(result.open).toMatchObject({ schools: 0, coefficients: 0 })
  })

  it('judges no school, and proposes nothing for any', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    expect(valueIn(await client.assessments.compute(BASIS))).toMatchObject({ rows: [], schools: [] })
    expect(valueIn(await client.overview.get({ ...BASIS, today: '2025-11-03' }))).toMatchObject({
      stages: [],
      dispersion: [],
      shortfalls: [],
    })
    const { rounds } = valueIn(await client.acceptance.plan(BASIS))
    expect(new Set(rounds.flatMap(({ entries }) => entries.map(({ proposed }) => proposed)))).toEqual(
      new Set([null]),
    )
  })

  it('says in its reports that it has none', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const [school] = valueIn(await client.schools.list({}))
    for (const [slug, schoolId] of [
      ['county-assessment', null],
      ['application-tables', null],
      ['school-acceptance', school?.id ?? ''],
    ] as const) {
      const document = valueIn(await client.reports.preview({ ...BASIS, slug, schoolId }))
      expect(JSON.stringify(document.blocks), slug).toContain('本方案没有资源配置指标')
    }
  })
})
