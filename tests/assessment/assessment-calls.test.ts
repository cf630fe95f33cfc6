import { describe, expect, it } from 'vitest'
import type { Client } from '../../shared/contract/client.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, PRIMARY_AT_THRESHOLDS, without } from './school-input.ts'

const BASIS = { year: 2025, standard: 'quality-2017' }

async function addSchool(client: Client, name: string, figures: Figures, year = 2025): Promise<string> {
  const known = valueIn(await client.schools.list({})).find((school) => school.name === name)
  const schoolId =
    known?.id ??
    valueIn(await client.schools.create(newSchoolAttributes({ name, kind: 'primary', sponsor: 7 }))).schoolId
  for (const [key, value] of Object.entries(figures)) {
    const [field = '', stage] = key.split('.')
    valueIn(
      await client.observations.correct({
        schoolId,
        year,
        field,
        stage: stage === 'primary' ? 'primary' : 'whole',
        value: String(value),
        reason: '测试',
      }),
    )
  }
  return schoolId
}

describe('assessments.compute', () => {
  it('assesses what is stored for the year', async () => {
    const { client } = await openTestApp()
    await addSchool(client, '红树小学', PRIMARY_AT_THRESHOLDS)
    const assessment = valueIn(await client.assessments.compute(BASIS))
    expect(rowOf(assessment, '红树小学', 'primary')).toMatchObject({
      verdict: 'pass',
      met: 7,
      students: 1000,
    })
    const other = valueIn(await client.assessments.compute({ ...BASIS, year: 2024 }))
    expect(rowOf(other, '红树小学', 'primary').verdict).toBe('unknown')
  })

  it('refuses a standard that there is not', async () => {
    const { client } = await openTestApp()
    expect(await client.assessments.compute({ ...BASIS, standard: 'quality-1917' })).toMatchObject({
      ok: false,
      error: { code: 'standardNotFound', params: { standard: 'quality-1917' } },
    })
  })
})

describe('assessments.derive', () => {
  it('gives the figure of the matrix, its derivation, its observations and the earlier years', async () => {
    const { client } = await openTestApp()
    await addSchool(client, '红树小学', { ...PRIMARY_AT_THRESHOLDS, multimediaRooms: 21 }, 2023)
    await addSchool(client, '红树小学', { 'students.primary': 1000 }, 2024)
    const schoolId = await addSchool(client, '红树小学', PRIMARY_AT_THRESHOLDS)
    const place = { ...BASIS, schoolId, stage: 'primary' as const, indicator: 'multimediaRooms' }
    const derived = valueIn(await client.assessments.derive(place))
    const assessment = valueIn(await client.assessments.compute(BASIS))
    expect(derived.result).toEqual(indicatorOf(rowOf(assessment, '红树小学', 'primary'), 'multimediaRooms'))
    expect(derived.observations.map(({ field, value }) => `${field} ${value}`).sort()).toEqual([
      'multimediaRooms 23',
      'students 1000',
    ])
    expect(derived.trend).toEqual([
      { year: 2023, printed: '2.10' },
      { year: 2024, printed: null },
    ])
  })

  it('follows a correction', async () => {
    const { client } = await openTestApp()
    const schoolId = await addSchool(client, '红树小学', PRIMARY_AT_THRESHOLDS)
    await addSchool(client, '红树小学', { multimediaRooms: 20 })
    const place = { ...BASIS, schoolId, stage: 'primary' as const, indicator: 'multimediaRooms' }
    expect(valueIn(await client.assessments.derive(place)).result).toMatchObject({
      printed: '2.00',
      status: 'floor',
      shortfall: '3',
    })
  })

  it('refuses a school, a stage and an indicator that there is not', async () => {
    const { client } = await openTestApp()
    const schoolId = await addSchool(client, '红树小学', {})
    const place = { ...BASIS, schoolId, stage: 'primary' as const, indicator: 'multimediaRooms' }
    for (const wrong of [{ schoolId: 'nobody' }, { stage: 'junior' as const }, { indicator: 'books' }]) {
      expect(await client.assessments.derive({ ...place, ...wrong })).toMatchObject({
        ok: false,
        error: { code: 'notFound' },
      })
    }
  })
})

describe('overview.get', () => {
  it('tells verdicts by stage, shortfalls from near to far, missing values and schools without a return', async () => {
    const { client } = await openTestApp()
    const near = await addSchool(client, '近小学', { ...PRIMARY_AT_THRESHOLDS, multimediaRooms: 22 })
    const far = await addSchool(client, '远小学', { ...PRIMARY_AT_THRESHOLDS, equipmentValue: 500000 })
    const open = await addSchool(client, '缺小学', without(PRIMARY_AT_THRESHOLDS, 'equipmentValue'))
    const silent = await addSchool(client, '未报小学', {})
    const overview = valueIn(await client.overview.get(BASIS))
    expect(overview.stages).toEqual([
      { stage: 'primary', rows: 4, pass: 1, fail: 1, unknown: 2 },
      { stage: 'junior', rows: 0, pass: 0, fail: 0, unknown: 0 },
    ])
    expect(
      overview.shortfalls.map(({ schoolId, indicator, shortfall, status }) => [
        schoolId,
        indicator,
        shortfall,
        status,
      ]),
    ).toEqual([
      [near, 'multimediaRooms', '1', 'floor'],
      [far, 'equipmentValue', '1500000', 'below'],
    ])
    expect(overview.missing.map(({ schoolId, fields }) => [schoolId, fields])).toEqual([
      [open, ['equipmentValue']],
    ])
    expect(overview.schoolsWithoutReturn).toEqual([{ schoolId: silent, name: '未报小学' }])
    expect(overview.dispersion.find(({ indicator }) => indicator === 'sportsArea')).toMatchObject({
      status: 'unknown',
      schools: 3,
      population: 4,
    })
  })
  it('asks a return of the schools of the year: of one that ended after it, and of none that opened later', async () => {
    const { client } = await openTestApp()
    const add = async (name: string, facts: object) =>
      valueIn(await client.schools.create({ ...newSchoolAttributes({ name, kind: 'primary' }), ...facts }))
    await add('旧小学', { status: 'closed', endedOn: '2026-07-15' })
    await add('新小学', { openedOn: '2026-09-01' })
    const lacking = async (year: number) =>
      valueIn(await client.overview.get({ ...BASIS, year })).schoolsWithoutReturn.map(({ name }) => name)
    expect(await lacking(2025)).toEqual(['旧小学'])
    expect(await lacking(2026)).toEqual(['新小学'])
  })
})
