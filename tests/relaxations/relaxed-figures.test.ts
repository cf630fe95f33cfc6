import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '../../shared/assessment/assess.ts'
import type { StageResult } from '../../shared/assessment/result.ts'
import { toSchoolInput } from '../../shared/assessment/what-if/known-school.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { readExported } from '../exports/read-exported.ts'
import { fixtureReader } from '../returns/read/read-fixture.ts'
import { schoolNamed } from '../visits/open-visit.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

const BASIS = { year: 2025, standard: 'quality-2017' }
const VENUES = 'sportsVenuesOfDenseCentres'
/** 1764 pupils with 6.92 ㎡ each of 7.5. */
const SCHOOL = '实验小学'

async function figure({ client }: TestApp, schoolId: string) {
  const place = { ...BASIS, schoolId, stage: 'primary', indicator: 'sportsArea' } as const
  const derived = valueIn(await client.assessments.derive(place))
  const { rows } = valueIn(await client.assessments.compute(BASIS))
  const row = rows.find((one) => one.schoolId === schoolId && one.stage === 'primary')
  expect(derived.result).toEqual(row?.indicators.sportsArea)
  return derived
}

/** A school in a dense centre that leases 1100 ㎡. */
async function leasing(app: TestApp): Promise<string> {
  const { client } = app
  const schoolId = await schoolNamed(app, SCHOOL)
  const { id, formerNames: _names, ...school } = valueIn(await client.schools.get({ schoolId }))
  valueIn(await client.schools.update({ schoolId: id, attributes: { ...school, denseCentre: true } }))
  const value = {
    schoolId,
    year: BASIS.year,
    field: 'leasedSportsArea',
    stage: 'whole',
    value: '1100',
  } as const
  valueIn(await client.observations.correct({ ...value, reason: '租赁合同' }))
  return schoolId
}

const applied = (schoolIds: string[] | null, expiresOn = '2099-12-31') => ({
  relaxation: VENUES,
  on: true,
  basis: '辽教督〔2024〕3号',
  schoolIds,
  expiresOn,
})

describe('leased venues of a school in a dense centre', () => {
  it('count while the county names the school, with basis and follow-up; not before and not after', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const schoolId = await leasing(app)
    const before = await figure(app, schoolId)
    expect([before.result.printed, before.result.status, before.relaxed]).toEqual(['6.92', 'floor', []])

    expect(await client.relaxations.set(applied(null))).toMatchObject({
      ok: false,
      error: { code: 'schoolsNotNamed' },
    })
    valueIn(await client.relaxations.set(applied([schoolId])))
    const relaxed = await figure(app, schoolId)
    expect([relaxed.result.printed, relaxed.result.status]).toEqual(['7.54', 'met'])
    expect(relaxed.relaxed).toMatchObject([
      { id: VENUES, basis: expect.stringContaining('辽教督〔2024〕3号'), followUp: { years: 3 } },
    ])
    expect(JSON.stringify(relaxed.derivation)).toContain('leasedSportsArea')

    for (const slug of ['county-assessment', 'school-acceptance']) {
      const document = valueIn(
        await client.reports.preview({
          ...BASIS,
          slug,
          schoolId: slug === 'school-acceptance' ? schoolId : null,
        }),
      )
      expect(JSON.stringify(document.blocks), slug).toContain(
        `${SCHOOL}按放宽条件“中心城区学校的体育运动场馆”计入`,
      )
    }

    valueIn(await client.relaxations.set(applied([schoolId], '2020-12-31')))
    expect(await figure(app, schoolId)).toEqual(before)
  })

  it('are marked in the row of the school, in what a scenario begins with, and in the exported table', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const schoolId = await leasing(app)
    valueIn(await client.relaxations.set(applied([schoolId])))
    const marked = ({ rows }: { rows: readonly StageResult[] }) =>
      rows.flatMap((row) => (row.relaxed === undefined ? [] : [[row.schoolId, row.stage, row.relaxed]]))
    const expected = [[schoolId, 'primary', ['sportsArea']]]
    expect(marked(valueIn(await client.assessments.compute(BASIS)))).toEqual(expected)
    const known = valueIn(await client.assessments.inputs(BASIS))
    expect(marked(assess(known.standard, BASIS.year, known.schools.map(toSchoolInput)))).toEqual(expected)

    const written = valueIn(
      await client.exports.assessment({
        ...BASIS,
        language: 'zh-CN',
        sheets: ['matrix'],
        stage: 'primary',
        notes: [],
      }),
    )
    const [sheet] = (await readExported(app, reader, written)).sheets
    const texts = (sheet?.rows ?? []).flatMap((row) => row.filter((cell) => cell === '达标（按放宽条件）'))
    expect(texts).toHaveLength(1)
  })

  it('do not count for a school that is not one of the condition', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const schoolId = await leasing(app)
    const { id, formerNames: _names, ...school } = valueIn(await app.client.schools.get({ schoolId }))
    for (const denseCentre of [false, null]) {
      valueIn(await app.client.schools.update({ schoolId: id, attributes: { ...school, denseCentre } }))
      valueIn(await app.client.relaxations.set(applied([schoolId])))
      expect((await figure(app, schoolId)).result.printed).toBe('6.92')
    }
  })

  it('leave the figures of every other school as they were', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const schoolId = await leasing(app)
    const others = async () =>
      valueIn(await app.client.assessments.compute(BASIS)).rows.filter((row) => row.schoolId !== schoolId)
    const before = await others()
    valueIn(await app.client.relaxations.set(applied([schoolId])))
    expect(await others()).toEqual(before)
  })
})
