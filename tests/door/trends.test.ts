import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from './open-test-app.ts'

const BASIS = { year: 2025, standard: 'quality-2017', stage: 'primary' as const }

describe('assessments.trends', () => {
  it('gives the years of the sample county with the figures that each year has by itself', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const trends = valueIn(await client.assessments.trends(BASIS))
    expect(trends.years).toEqual([2024, 2025])
    expect(trends.warningRules).toMatchObject([{ id: 'sliding', fallingYears: 2, clause: null }])
    for (const [index, year] of trends.years.entries()) {
      const whole = valueIn(await client.assessments.compute({ year, standard: BASIS.standard }))
      for (const { schoolId, verdicts, figures } of trends.schools) {
        const row = whole.rows.find((one) => one.schoolId === schoolId && one.stage === BASIS.stage)
        expect(verdicts[index]).toEqual({ year, verdict: row?.verdict })
        for (const { indicator, points } of figures) {
          const { value, status } = row?.indicators[indicator] ?? {}
          expect(points[index]).toMatchObject({ year, value, status })
        }
      }
      for (const { indicator, points } of trends.county) {
        const result = whole.dispersion.find(
          (one) => one.indicator === indicator && one.stage === BASIS.stage,
        )
        expect(points[index]).toMatchObject({ mean: result?.mean, coefficient: result?.coefficient })
      }
    }
  })

  it('ends with the year that is looked at, and takes no year without a figure of a school', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const place = { schoolId: null, field: 'recurrentRevenue', stage: 'whole' as const, reason: '补录' }
    valueIn(await client.observations.correct({ ...place, year: 2023, value: '1100000000' }))
    expect(valueIn(await client.assessments.trends({ ...BASIS, year: 2024 })).years).toEqual([2024])
  })

  it('warns of a school that passes and is sliding', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const [school] = valueIn(await client.schools.list({})).filter(({ name }) => name === '城南小学')
    if (school === undefined) throw new Error('no school')
    const current = async (year: number, field: string) => {
      const all = valueIn(await client.observations.current({ schoolId: school.id, year }))
      return all.find((one) => one.field === field && one.stage !== 'junior')?.value ?? '0'
    }
    const pupils = Number(await current(2025, 'students'))
    const put = async (year: number, rooms: number) => {
      const values = [
        ['multimediaRooms', 'whole', String(rooms)],
        ['students', 'primary', String(pupils)],
      ] as const
      for (const [field, stage, value] of values) {
        valueIn(
          await client.observations.correct({
            schoolId: school.id,
            year,
            field,
            stage,
            value,
            reason: '测试',
          }),
        )
      }
    }
    const least = Math.ceil((pupils * 2.3) / 100)
    await put(2023, least + 2)
    await put(2024, least + 1)
    await put(2025, least)
    const { warnings, years } = valueIn(await client.assessments.trends(BASIS))
    expect(years).toEqual([2023, 2024, 2025])
    expect(warnings).toMatchObject([
      { name: '城南小学', indicator: 'multimediaRooms', towards: 'threshold', limit: 2.3 },
    ])
  })

  it('refuses a standard that there is not', async () => {
    const { client } = await openTestApp()
    const answer = await client.assessments.trends({ ...BASIS, standard: 'quality-1917' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'standardNotFound' } })
  })
})
