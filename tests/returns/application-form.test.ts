import { describe, expect, it } from 'vitest'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { applicationForms, DECLARED_ROWS } from '../fixtures/returns/other-papers.ts'
import { contextWith, evaluateFiles, fileOf, problemOf, school } from './evaluate-files.ts'
import { type ImportApp, openImportApp, YEAR } from './import-app.ts'

const STANDARD = 'quality-2017'
const schools = [
  school('红树小学', 'primary'),
  school('水泉初级中学', 'junior'),
  school('太平九年一贯制学校', 'nineYear'),
]
const read = (...rows: Parameters<typeof applicationForms>[0]) =>
  evaluateFiles([fileOf('申报表.xlsx', applicationForms(rows))], contextWith({ schools }))

const handForms = (app: ImportApp, rows: Parameters<typeof applicationForms>[0] = DECLARED_ROWS) =>
  app.hand('申报表.xlsx', ...applicationForms(rows).sheets)
const compare = async (app: ImportApp) =>
  valueIn(await app.client.declaredResults.compare({ year: YEAR, standard: STANDARD }))

describe('表Ⅱ-2', () => {
  it('gives enrolment, grades and classes as values, each block its stage', () => {
    const { values, problems } = read(...DECLARED_ROWS)
    expect(
      values.map(({ field }) => field).filter((field) => !/students|grades|classes/.test(field)),
    ).toEqual([])
    expect(
      values.filter(({ field, schoolId }) => field === 'students' && schoolId === 'id of 太平九年一贯制学校'),
    ).toMatchObject([
      { stage: 'primary', value: '486' },
      { stage: 'junior', value: '417' },
    ])
    expect(problemOf(problems, 'declaredResultsTaken').params).toMatchObject({ schools: 4, count: 27 })
  })

  it('knows the stage from the name, from a heading, or from numbers that begin anew', () => {
    const [primary, nineYear, junior, department] = DECLARED_ROWS
    if (!primary || !nineYear || !junior || !department) throw new Error('no rows')
    const named = read(
      primary,
      nineYear.with(1, '太平九年一贯制学校（小学部）'),
      department.with(0, 3).with(1, '太平九年一贯制学校（初中部）'),
    )
    const headed = read(['小学'], primary, nineYear, ['初中'], junior, department.with(0, 4))
    for (const { values } of [named, headed]) {
      const stages = values.filter(
        ({ field, schoolId }) => field === 'students' && /九年/.test(schoolId ?? ''),
      )
      expect(stages.map(({ stage, value }) => `${stage} ${value}`)).toEqual(['primary 486', 'junior 417'])
    }
  })

  it('asks for the stage of a school that has several, where nothing says it', () => {
    const [, nineYear] = DECLARED_ROWS
    const { problems } = read(nineYear?.with(0, 7) ?? [])
    expect(problemOf(problems, 'declaredStageUnknown')).toMatchObject({ severity: 'error', cell: 'B4' })
  })

  it('tells a declared result that is no number at its cell', () => {
    const [primary] = DECLARED_ROWS
    const { problems } = read(primary?.with(6, '达标') ?? [])
    expect(problemOf(problems, 'declaredNotNumber')).toMatchObject({
      severity: 'error',
      cell: 'G4',
      params: { raw: '达标' },
    })
  })
})

describe('declared results in the store', () => {
  it('are kept with two decimals and compared with what is calculated, never calculated with', async () => {
    const app = await openImportApp()
    await app.store([await handForms(app)], { acceptNewSchools: true })
    const before = await compare(app)
    expect(before).toHaveLength(27)
    expect(before.every(({ status, calculated }) => status === 'unknown' && calculated === null)).toBe(true)
    const of = (rows: typeof before, name: string, stage: string, indicator: string) =>
      rows.find((row) => row.schoolName === name && row.stage === stage && row.indicator === indicator)
    expect(of(before, '红树小学', 'primary', 'multimediaRooms')?.declared).toBe('2.15')
    expect(of(before, '水泉初级中学', 'junior', 'teachingArea')).toMatchObject({
      declared: '6.02',
      source: { fileName: '申报表.xlsx', sheet: '表2-2', cell: 'J6' },
    })
    expect(of(before, '太平九年一贯制学校', 'junior', 'backboneTeachers')).toBeUndefined()

    const form = schoolForm({
      学校名称: '红树小学',
      学校类型: '小学',
      网络多媒体教室间数: 13,
      '教学仪器设备资产值（账面原值）': 133.484,
    })
    await app.store([await app.hand('红树小学.xlsx', form)])
    const after = await compare(app)
    expect(of(after, '红树小学', 'primary', 'multimediaRooms')).toMatchObject({
      declared: '2.15',
      calculated: '2.15',
      difference: '0.00',
      status: 'same',
    })
    expect(of(after, '红树小学', 'primary', 'equipmentValue')).toMatchObject({
      declared: '2210.00',
      calculated: '2210.00',
      status: 'same',
    })
    const { rows } = valueIn(await app.client.assessments.compute({ year: YEAR, standard: STANDARD }))
    const hongshu = rows.find((row) => row.name === '红树小学')
    expect(hongshu?.indicators.teachingArea).toMatchObject({ status: 'unknown', value: null })
  })

  it('show what differs', async () => {
    const app = await openImportApp()
    await app.store([await handForms(app, DECLARED_ROWS.slice(0, 1))], { acceptNewSchools: true })
    const form = schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 网络多媒体教室间数: 12 })
    await app.store([await app.hand('红树小学.xlsx', form)])
    expect((await compare(app)).find(({ indicator }) => indicator === 'multimediaRooms')).toMatchObject({
      declared: '2.15',
      calculated: '1.99',
      difference: '0.16',
      status: 'differs',
    })
  })

  it('go and come back with their batch', async () => {
    const app = await openImportApp()
    await app.store([await handForms(app)], { acceptNewSchools: true })
    const [primary] = DECLARED_ROWS
    const second = await app.store([await handForms(app, [primary?.with(12, 3.5) ?? []])], { reason: '更正' })
    const rooms = async () =>
      (await compare(app)).find(
        ({ schoolName, indicator }) => schoolName === '红树小学' && indicator === 'multimediaRooms',
      )
    expect((await rooms())?.declared).toBe('3.50')
    expect(valueIn(await app.client.imports.undoPreview({ batchId: second })).declared).toBe(7)
    valueIn(await app.client.imports.undo({ batchId: second, reason: '误报' }))
    expect((await rooms())?.declared).toBe('2.15')
    expect(await compare(app)).toHaveLength(27)
  })

  it('are a batch by themselves, where nothing else is filled in', async () => {
    const app = await openImportApp()
    const [primary] = DECLARED_ROWS
    const declaredOnly = primary?.with(2, null).with(3, null).with(4, null).with(5, null) ?? []
    valueIn(await app.client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
    const batchId = await app.store([await handForms(app, [declaredOnly])])
    expect(await compare(app)).toHaveLength(7)
    const [batch] = valueIn(await app.client.imports.list({}))
    expect(batch).toMatchObject({ id: batchId, files: [{ name: '申报表.xlsx', layout: 'application-form' }] })
  })

  it('are compared by the standard whose form it is, and by no other', async () => {
    const app = await openImportApp()
    valueIn(await app.client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
    await app.store([await handForms(app, DECLARED_ROWS.slice(0, 1))])
    const byStandard = async (standard: string) =>
      valueIn(await app.client.declaredResults.compare({ year: YEAR, standard })).map(
        ({ indicator }) => indicator,
      )
    expect(await byStandard(STANDARD)).toHaveLength(7)
    expect(await byStandard('basic-2012')).toEqual([])
    expect(await byStandard('taiping-2023')).toEqual([])
  })

  it('refuse a standard that is not there', async () => {
    const app = await openImportApp()
    expect(await app.client.declaredResults.compare({ year: YEAR, standard: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'standardNotFound' },
    })
  })
})
