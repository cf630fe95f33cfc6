import { describe, expect, it } from 'vitest'
import { assess } from '../../shared/assessment/assess.ts'
import { toSchoolInput } from '../../shared/assessment/what-if/known-school.ts'
import type { Campus } from '../../shared/contract/lists.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from './open-test-app.ts'

const YEAR = 2025
const STANDARD = 'quality-2017'
const PLACE = { year: YEAR, standard: STANDARD } as const

const campus = (name: string, primary: string, junior: string, rooms: string): Campus => ({
  name,
  figures: [
    { field: 'students', stage: 'primary', value: primary },
    { field: 'students', stage: 'junior', value: junior },
    { field: 'multimediaRooms', stage: 'whole', value: rooms },
  ],
})

async function nineYearSchool() {
  const { client } = await openTestApp()
  const attributes = newSchoolAttributes({ name: '红树学校', kind: 'nineYear' })
  const { schoolId } = valueIn(await client.schools.create(attributes))
  const place = { year: YEAR, schoolId }
  valueIn(
    await client.observations.correctAll({
      corrections: [
        { ...place, field: 'students', stage: 'primary', value: '300' },
        { ...place, field: 'students', stage: 'junior', value: '200' },
        { ...place, field: 'multimediaRooms', stage: 'whole', value: '14' },
      ],
      reason: '填报',
    }),
  )
  const figure = async (stage: 'primary' | 'junior') =>
    valueIn(await client.assessments.derive({ ...PLACE, schoolId, stage, indicator: 'multimediaRooms' }))
  return { client, schoolId, place, figure }
}

describe('the campuses of a school', () => {
  it('are kept by year, and change what its stages share', async () => {
    const { client, place, figure } = await nineYearSchool()
    const before = await figure('junior')
    expect(before.result.value).toBeCloseTo(((14 * 1.1) / (300 + 1.1 * 200)) * 100, 10)
    const campuses = [campus('东校区', '0', '200', '8')]
    valueIn(await client.lists.saveCampuses({ ...place, campuses }))
    expect(valueIn(await client.lists.campuses(place))).toEqual(campuses)
    expect(valueIn(await client.lists.campuses({ ...place, year: YEAR + 1 }))).toEqual([])
    expect((await figure('junior')).result).toMatchObject({ value: 4, status: 'met' })
    valueIn(await client.lists.saveCampuses({ ...place, campuses: [] }))
    expect((await figure('junior')).result).toEqual(before.result)
  })

  it('stand in the derivation by their names', async () => {
    const { client, place, figure } = await nineYearSchool()
    const campuses = [campus('东校区', '100', '0', '4')]
    valueIn(await client.lists.saveCampuses({ ...place, campuses }))
    const told = JSON.stringify((await figure('primary')).derivation)
    expect(told).toContain('"campus":"东校区"')
    expect((await figure('primary')).observations.map(({ field }) => field)).toContain('multimediaRooms')
  })

  it('count in the county as in the school, and in what-if', async () => {
    const { client, schoolId, place, figure } = await nineYearSchool()
    const campuses = [campus('东校区', '100', '50', '4')]
    valueIn(await client.lists.saveCampuses({ ...place, campuses }))
    const { rows } = valueIn(await client.assessments.compute(PLACE))
    const row = rows.find((one) => one.schoolId === schoolId && one.stage === 'primary')
    expect(row?.indicators.multimediaRooms).toEqual((await figure('primary')).result)
    const { standard, schools } = valueIn(await client.assessments.inputs(PLACE))
    const again = assess(standard, YEAR, schools.map(toSchoolInput))
    expect(again.rows).toEqual(rows)
  })

  it('of one name twice are refused, and nothing is stored', async () => {
    const { client, place } = await nineYearSchool()
    const twice = [campus('东校区', '1', '1', '1'), campus('东校区', '2', '2', '2')]
    expect((await client.lists.saveCampuses({ ...place, campuses: twice })).ok).toBe(false)
    expect(valueIn(await client.lists.campuses(place))).toEqual([])
  })
})

describe('附设班', () => {
  it('that the registry names have a row of their own', async () => {
    const { client } = await openTestApp()
    const attributes = newSchoolAttributes({ name: '水泉小学', kind: 'primary' })
    const { schoolId } = valueIn(await client.schools.create(attributes))
    const place = { year: YEAR, schoolId, field: 'students' }
    for (const stage of ['primary', 'junior'] as const) {
      valueIn(await client.observations.correct({ ...place, stage, value: '60', reason: '填报' }))
    }
    const stages = async () => valueIn(await client.assessments.compute(PLACE)).rows.map(({ stage }) => stage)
    expect(await stages()).toEqual(['primary'])
    valueIn(
      await client.schools.update({ schoolId, attributes: { ...attributes, attachedStages: ['junior'] } }),
    )
    expect(valueIn(await client.schools.get({ schoolId })).attachedStages).toEqual(['junior'])
    expect(await stages()).toEqual(['primary', 'junior'])
  })
})
