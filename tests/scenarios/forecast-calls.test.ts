import { describe, expect, it } from 'vitest'
import { assess } from '../../shared/assessment/assess.ts'
import { toSchoolInput } from '../../shared/assessment/what-if/known-school.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'

const YEAR = 2025
const STANDARD = 'quality-2017'

describe('expected enrolments at the door', () => {
  it('are kept by school and stage: the newest counts, and can be taken back', async () => {
    const { client } = await openTestApp()
    const { schoolId } = valueIn(
      await client.schools.create(newSchoolAttributes({ name: '一小', kind: 'primary' })),
    )
    const expect2025 = (students: number | null) =>
      client.forecasts.set({ year: YEAR, expected: [{ schoolId, stage: 'primary', students }] })
    const listed = async (year = YEAR) =>
      valueIn(await client.forecasts.list({ year })).map(({ students }) => students)
    valueIn(await expect2025(640))
    valueIn(await expect2025(655))
    expect(await listed()).toEqual([655])
    expect(await listed(2024)).toEqual([])
    valueIn(await expect2025(null))
    expect(await listed()).toEqual([])
  })

  it('are of schools of the registry, in whole pupils', async () => {
    const { client } = await openTestApp()
    const set = (students: number) =>
      client.forecasts.set({ year: YEAR, expected: [{ schoolId: 'none', stage: 'primary', students }] })
    expect(await set(10)).toMatchObject({ error: { code: 'notFound' } })
    expect(await set(10.5)).toMatchObject({ error: { code: 'invalidInput' } })
  })
})

describe('classes and rooms at the door', () => {
  const needs = { year: YEAR, standard: STANDARD, today: '2025-11-03' }

  it('are those of the pupils of now, and beside them of those that are expected', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const before = valueIn(await client.forecasts.needs(needs))
    expect(before.expected).toBeNull()
    const crowded = before.now.classes.filter(({ has, needed }) => needed > has)
    expect(crowded.map(({ name }) => name)).toEqual([])
    // Every stage of the county stands there with the classes of its list.
    const { schools } = valueIn(await client.assessments.inputs({ year: YEAR, standard: STANDARD }))
    expect(before.now.classes).toHaveLength(12)
    const [first] = before.now.classes
    if (first === undefined) throw new Error('no school')
    expect(schools.some(({ school }) => school.id === first.schoolId)).toBe(true)
    const students = first.has * Number(first.limit) + 1
    valueIn(
      await client.forecasts.set({
        year: YEAR,
        expected: [{ schoolId: first.schoolId, stage: first.stage, students }],
      }),
    )
    const { now, expected } = valueIn(await client.forecasts.needs(needs))
    expect(now).toEqual(before.now)
    expect(expected?.classes[0]).toEqual({
      ...first,
      students: String(students),
      needed: first.has + 1,
    })
    expect(expected?.classes.slice(1)).toEqual(now.classes.slice(1))
  })

  it('are asked by a standard that there is', async () => {
    const { client } = await openTestApp()
    expect(await client.forecasts.needs({ ...needs, standard: 'none' })).toMatchObject({
      error: { code: 'standardNotFound' },
    })
    const plain = valueIn(await client.forecasts.needs({ ...needs, standard: 'basic-2012' }))
    expect(plain).toEqual({ now: { classes: [], rooms: [], open: [] }, expected: null })
  })
})

describe('the inputs of an assessment at the door', () => {
  it('give the same assessment when it is made of them again', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const basis = { year: YEAR, standard: STANDARD }
    const { standard, schools } = valueIn(await client.assessments.inputs(basis))
    const again = assess(standard, YEAR, schools.map(toSchoolInput))
    expect(again.rows.length).toBeGreaterThan(0)
    expect(again).toEqual(valueIn(await client.assessments.compute(basis)))
  })

  it('name only fields that the standard asks', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const { schools } = valueIn(await client.assessments.inputs({ year: YEAR, standard: STANDARD }))
    const fields = new Set(schools.flatMap(({ values }) => Object.keys(values)))
    expect(fields).toContain('multimediaRooms')
    expect(fields).not.toContain('classes')
    expect(await client.assessments.inputs({ year: YEAR, standard: 'none' })).toMatchObject({
      error: { code: 'standardNotFound' },
    })
  })
})
