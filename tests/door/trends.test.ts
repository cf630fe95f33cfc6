import { describe, expect, it } from 'vitest'
import { schoolNamed } from '../visits/open-visit.ts'
import { openTestApp, type TestApp, valueIn } from './open-test-app.ts'

const BASIS = { year: 2025, standard: 'quality-2017', stage: 'primary' as const }

/** The trends of the sample county beside the assessment of each of its years. */
async function besideEachYear({ client }: TestApp, standard: string) {
  const trends = valueIn(await client.assessments.trends({ ...BASIS, standard }))
  expect(trends.years).toEqual([2023, 2024, 2025])
  for (const [index, year] of trends.years.entries()) {
    const whole = valueIn(await client.assessments.compute({ year, standard }))
    const rows = whole.rows.filter(({ stage }) => stage === BASIS.stage)
    expect(trends.schools.map(({ schoolId }) => schoolId)).toEqual(rows.map(({ schoolId }) => schoolId))
    for (const { schoolId, verdicts, figures } of trends.schools) {
      const row = rows.find((one) => one.schoolId === schoolId)
      expect(verdicts[index]).toEqual({ year, verdict: row?.verdict })
      for (const { indicator, points } of figures) {
        const { value, status, threshold } = row?.indicators[indicator] ?? {}
        expect(points[index]).toMatchObject({ year, value, status, threshold })
      }
    }
    for (const { indicator, points } of trends.county) {
      const result = whole.dispersion.find((one) => one.indicator === indicator && one.stage === BASIS.stage)
      expect(points[index]).toMatchObject({ mean: result?.mean, coefficient: result?.coefficient })
    }
  }
  return trends
}

describe('assessments.trends', () => {
  it.each(['quality-2017', 'basic-2012'])(
    'gives the years of the sample county with the figures that each year has by itself: %s',
    async (standard) => {
      const trends = await besideEachYear(await openTestApp({ sample: 'taiping' }), standard)
      expect(trends.warningRules).toMatchObject([{ id: 'sliding', fallingYears: 2, clause: null }])
    },
  )

  it('counts what counts by a relaxation in force', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const schoolId = await schoolNamed(app, '实验小学')
    const { id: _id, formerNames: _names, ...school } = valueIn(await client.schools.get({ schoolId }))
    valueIn(await client.schools.update({ schoolId, attributes: { ...school, denseCentre: true } }))
    const leased = { schoolId, year: 2025, field: 'leasedSportsArea', stage: 'whole' as const }
    valueIn(await client.observations.correct({ ...leased, value: '1100', reason: '租赁合同' }))
    valueIn(
      await client.relaxations.set({
        relaxation: 'sportsVenuesOfDenseCentres',
        on: true,
        basis: '辽教督〔2024〕3号',
        schoolIds: [schoolId],
        expiresOn: '2099-12-31',
      }),
    )
    const { schools } = await besideEachYear(app, BASIS.standard)
    const own = schools.find((one) => one.schoolId === schoolId)
    const area = own?.figures.find(({ indicator }) => indicator === 'sportsArea')
    expect(area?.points.map(({ status }) => status)).toEqual(['floor', 'floor', 'met'])
  })

  it('ends with the year that is looked at, and takes no year without a figure of a school', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const place = { schoolId: null, field: 'recurrentRevenue', stage: 'whole' as const, reason: '补录' }
    valueIn(await client.observations.correct({ ...place, year: 2022, value: '1100000000' }))
    expect(valueIn(await client.assessments.trends({ ...BASIS, year: 2024 })).years).toEqual([2023, 2024])
  })

  it('warns of a school that passes and is sliding', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const warned = async () => {
      const { warnings } = valueIn(await client.assessments.trends(BASIS))
      return warnings.map(({ name, indicator, towards }) => `${name} ${indicator} ${towards}`)
    }
    const ofTheSample = ['二纬路小学 peArtTeachers threshold', '二纬路小学 sportsArea threshold']
    expect(await warned()).toEqual(ofTheSample)
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
    expect(await warned()).toEqual(['城南小学 multimediaRooms threshold', ...ofTheSample])
  })

  it('refuses a standard that there is not', async () => {
    const { client } = await openTestApp()
    const answer = await client.assessments.trends({ ...BASIS, standard: 'quality-1917' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'standardNotFound' } })
  })
})
