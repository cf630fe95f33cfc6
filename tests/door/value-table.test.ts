import { describe, expect, it } from 'vitest'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, type TestApp, valueIn } from './open-test-app.ts'

const YEAR = 2025
const STUDENTS = { year: YEAR, field: 'students', stage: 'primary' as const }

async function withSchools(...names: readonly string[]) {
  const app = await openTestApp()
  const ids: string[] = []
  for (const name of names) {
    const school = newSchoolAttributes({ name, kind: 'primary' })
    ids.push(valueIn(await app.client.schools.create(school)).schoolId)
  }
  return { ...app, ids }
}

const students = async ({ client }: TestApp) => {
  const cells = valueIn(
    await client.observations.table({ year: YEAR, stage: 'primary', fields: ['students'] }),
  )
  return cells.map(({ value }) => value)
}

describe('the table of values', () => {
  it('shows the values of the fields and the stage that are asked for, last year beside', async () => {
    const { client, ids } = await withSchools('红树小学')
    const [schoolId = ''] = ids
    const correct = (place: { year: number; field: string; stage: 'primary' | 'whole' }, value: string) =>
      client.observations.correct({ schoolId, ...place, value, reason: '补录' })
    valueIn(await correct({ ...STUDENTS, year: YEAR - 1 }, '590'))
    valueIn(await correct(STUDENTS, '604'))
    valueIn(await correct({ year: YEAR - 1, field: 'fullTimeTeachers', stage: 'primary' }, '38'))
    valueIn(await correct({ year: YEAR, field: 'multimediaRooms', stage: 'whole' }, '13'))
    const cells = valueIn(
      await client.observations.table({
        year: YEAR,
        stage: 'primary',
        fields: ['students', 'fullTimeTeachers', 'multimediaRooms'],
      }),
    )
    expect(cells).toEqual([
      { schoolId, field: 'students', value: '604', source: 'manual', lastYear: '590' },
      { schoolId, field: 'fullTimeTeachers', value: null, source: null, lastYear: '38' },
    ])
  })

  it('holds the values of the county too', async () => {
    const { client } = await withSchools()
    const place = { schoolId: null, year: YEAR, field: 'exchangedTeachers', stage: 'whole' as const }
    valueIn(await client.observations.correct({ ...place, value: '41', reason: '补录' }))
    const wanted = { year: YEAR, stage: 'whole' as const, fields: ['exchangedTeachers'] }
    expect(valueIn(await client.observations.table(wanted))).toMatchObject([{ schoolId: null, value: '41' }])
  })
})

describe('what is typed or pasted into the table', () => {
  it('is read by the rules of a cell, each with what is wrong with it', async () => {
    const { client } = await withSchools()
    const read = valueIn(
      await client.observations.read({
        values: [
          { field: 'students', text: '1,204' },
          { field: 'students', text: '3 8' },
          { field: 'students', text: '4.5' },
        ],
      }),
    )
    expect(read.map(({ value }) => value)).toEqual(['1204', null, null])
    expect(read.map(({ problem }) => problem?.code)).toEqual([undefined, 'notANumberSpaces', 'notWhole'])
  })

  it('is stored whole or not at all', async () => {
    const app = await withSchools('红树小学', '城南小学')
    const corrections = app.ids.map((schoolId, index) => ({
      ...STUDENTS,
      schoolId,
      value: index === 0 ? '604' : '三百',
    }))
    const answer = await app.client.observations.correctAll({ corrections, reason: '学籍系统核对' })
    expect(answer).toMatchObject({ error: { code: 'valueNotNumber', params: { value: '三百' } } })
    expect(await students(app)).toEqual([])
  })

  it('is stored with one reason, and taken back together', async () => {
    const app = await withSchools('红树小学', '城南小学')
    const save = async (values: readonly string[], reason: string) => {
      const corrections = app.ids.map((schoolId, index) => ({
        ...STUDENTS,
        schoolId,
        value: values[index] ?? '',
      }))
      return valueIn(await app.client.observations.correctAll({ corrections, reason })).observationIds
    }
    await save(['604', '388'], '补录')
    const observationIds = await save(['610', '390'], '学籍系统核对')
    expect(await students(app)).toEqual(['610', '390'])
    valueIn(await app.client.observations.takeBack({ observationIds }))
    expect(await students(app)).toEqual(['604', '388'])
    const history = valueIn(
      await app.client.observations.history({ ...STUDENTS, schoolId: app.ids[0] ?? '' }),
    )
    expect(history.map(({ value, state }) => `${value} ${state}`)).toEqual(['610 withdrawn', '604 current'])
    expect(history[0]?.source).toEqual({ kind: 'manual', reason: '学籍系统核对' })
  })

  it('is not taken back twice, and nothing else is taken back with it', async () => {
    const { client, ids } = await withSchools('红树小学')
    const corrections = [{ ...STUDENTS, schoolId: ids[0] ?? '', value: '604' }]
    const { observationIds } = valueIn(await client.observations.correctAll({ corrections, reason: '补录' }))
    valueIn(await client.observations.takeBack({ observationIds }))
    expect(await client.observations.takeBack({ observationIds })).toMatchObject({
      error: { code: 'notFound' },
    })
  })
})
