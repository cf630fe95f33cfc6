import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDictionary, type Dictionary } from '../../electron/returns/dictionary.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import type { School } from '../../shared/schools/school.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { fixtureReader } from '../returns/read/read-fixture.ts'
import { type OpenForm, openForm } from './fill-form.ts'
import { exportedBytes, readExported } from './read-exported.ts'

/** The sample county has figures up to 2025; the forms of 2026 stand before empty places. */
const YEAR = 2026
const NINE_YEAR = '太平九年一贯制学校（示例）'
const reader = fixtureReader()
afterAll(() => reader.close())

let app: TestApp
let schools: readonly School[]
let fields: readonly FieldDefinition[]
let dictionary: Dictionary
beforeAll(async () => {
  app = await openTestApp({ sample: 'taiping' })
  schools = valueIn(await app.client.schools.list({}))
  fields = valueIn(await app.client.dictionary.fields({}))
  dictionary = createDictionary(fields)
})

const idOf = (name: string) => schools.find((school) => school.name === name)?.id ?? ''

async function issued(name: string): Promise<{ token: string; fileName: string }> {
  const { files } = valueIn(
    await app.client.exports.blankForms({ year: YEAR, schoolIds: [idOf(name)], pack: 'one' }),
  )
  const [file] = files
  if (file === undefined) throw new Error(`no form for ${name}`)
  return file
}

const opened = async (name: string) => openForm(exportedBytes(app, (await issued(name)).token))

/** A returned form as the intake previews it. */
async function previewed(form: OpenForm, year = YEAR) {
  const file = { token: await app.tokens.take('交回.xlsx', await form.save()), name: '交回.xlsx' }
  const input = { files: [file], year, answers: NO_ANSWERS }
  return { input, preview: valueIn(await app.client.imports.preview(input)) }
}

/** Types the value of the year before into each figure of the form, in the unit of the form. */
async function fillAsLastYear(form: OpenForm, school: string): Promise<Map<string, string>> {
  const values = valueIn(await app.client.observations.current({ schoolId: idOf(school), year: YEAR - 1 }))
  const filled = new Map<string, string>()
  for (const label of form.labels) {
    const match = dictionary.find(label)
    if (!match) continue
    const of = values.filter(({ field }) => field === match.field.code)
    const value =
      of.find(({ stage }) => stage === (match.stage ?? 'whole')) ?? (of.length === 1 ? of[0] : undefined)
    if (value === undefined) continue
    form.fill(label, match.field.unit === 'yuan' ? Number(value.value) / 10000 : Number(value.value))
    filled.set(`${value.field}/${value.stage}`, value.value)
  }
  return filled
}

describe('blank forms that are issued to schools', () => {
  it('are one for each school that is asked, in one archive with names that people read', async () => {
    const answer = valueIn(await app.client.exports.blankForms({ year: YEAR, schoolIds: null, pack: 'one' }))
    expect(answer).toMatchObject({ forms: schools.length, skipped: [] })
    const [archive] = answer.files
    expect(archive?.fileName).toBe(`太平区2026学年学校填报表 ${schools.length}份.zip`)
    const names = Object.keys(unzipSync(exportedBytes(app, archive?.token ?? '')))
    expect(names).toContain('红树小学 2026学年填报表.xlsx')
    expect(names).toHaveLength(schools.length)
  })

  it('are recognised without a doubt, each with its school and year', async () => {
    const schoolIds = ['红树小学', NINE_YEAR].map(idOf)
    const { files } = valueIn(await app.client.exports.blankForms({ year: YEAR, schoolIds, pack: 'each' }))
    expect(files).toHaveLength(2)
    for (const { token, fileName } of files) {
      const inspected = valueIn(await app.client.imports.inspect({ file: { token, name: fileName } }))
      expect(inspected.layout).toEqual({ id: 'school-form', confidence: 1 })
      expect(inspected.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
    }
  })

  it('ask a school of one stage for no other, and one of two stages for each', async () => {
    const primary = (await opened('红树小学')).labels
    expect(primary.filter((label) => label.includes('初中'))).toEqual([])
    expect(primary).toContain('县级及以上骨干教师数')
    const both = (await opened(NINE_YEAR)).labels
    expect(both).toEqual(
      expect.arrayContaining([
        '小学学生人数',
        '初中学生人数',
        '县级及以上骨干教师数（小学）',
        '班级总数（初中）',
      ]),
    )
    expect(both).not.toContain('县级及以上骨干教师数')
  })

  it('show what the registry knows and last year beside, and leave the figures empty', async () => {
    const [sheet] = (await readExported(app, reader, await issued('红树小学'))).sheets
    const row = (label: string) => sheet?.rows.find((cells) => cells[2] === label) ?? []
    expect(row('学校名称')[4]).toBe('红树小学')
    expect(row('学校代码')[4]).toBe(schools.find(({ name }) => name === '红树小学')?.code)
    expect(row('小学学生人数').slice(4, 6)).toEqual([null, 612])
    expect(sheet?.rows[0]?.[0]).toBe('太平区2026学年学校填报表')
  })

  it('lock everything but what is asked, without a password, and check what is typed', async () => {
    const parts = unzipSync(exportedBytes(app, (await issued('红树小学')).token))
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<sheetProtection[^>]*sheet="1"/)
    expect(xml).not.toMatch(/<sheetProtection[^>]*(password|hashValue)=/)
    expect(xml).toMatch(/<dataValidation[^>]*type="whole"/)
    expect(xml).toMatch(/<dataValidation[^>]*type="list"/)
    const form = await opened('红树小学')
    const main = form.sheet('学校填报数据')
    expect(main.getCell(form.fill('小学学生人数', 1)).protection?.locked).toBe(false)
    expect(main.getCell('C8').protection?.locked).not.toBe(false)
  })
})

describe('a form that a school sends back', () => {
  it.each(['红树小学', '水泉初级中学', NINE_YEAR])('is read without a question: %s', async (school) => {
    const form = await opened(school)
    const filled = await fillAsLastYear(form, school)
    expect(filled.size).toBeGreaterThan(30)
    const { input, preview } = await previewed(form)
    expect(preview).toMatchObject({ errors: 0, warnings: 0, questions: 0 })
    valueIn(await app.client.imports.commit(input))
    const stored = valueIn(await app.client.observations.current({ schoolId: idOf(school), year: YEAR }))
    const byPlace = new Map(stored.map(({ field, stage, value }) => [`${field}/${stage}`, value]))
    for (const [place, value] of filled) expect([place, byPlace.get(place)]).toEqual([place, value])
  })

  it('of a school with attached classes asks for each stage, and is read by stage', async () => {
    const school = schools.find(({ name }) => name === '东山小学')
    if (school === undefined) throw new Error('no school')
    const { id: schoolId, ...attributes } = school
    valueIn(
      await app.client.schools.update({
        schoolId,
        attributes: { ...attributes, attachedStages: ['junior'] },
      }),
    )
    const form = await opened(school.name)
    const asked = [
      '小学学生人数',
      '初中学生人数',
      '县级及以上骨干教师数（小学）',
      '县级及以上骨干教师数（初中）',
    ]
    asked.forEach((label, index) => {
      form.fill(label, 60 - index)
    })
    const { input, preview } = await previewed(form)
    expect(preview).toMatchObject({ errors: 0, questions: 0 })
    valueIn(await app.client.imports.commit(input))
    const stored = valueIn(await app.client.observations.current({ schoolId, year: YEAR }))
    const read = (field: string, stage: string) =>
      stored.find((one) => one.field === field && one.stage === stage)?.value
    expect(read('students', 'junior')).toBe('59')
    expect(read('backboneTeachers', 'primary')).toBe('58')
    expect(read('backboneTeachers', 'junior')).toBe('57')
  })

  it('may be filled in part, with rows put in between', async () => {
    const form = await opened('城南小学')
    form.fill('小学学生人数', 1100)
    form.fill('专任教师总人数', 60)
    form.sheet('学校填报数据').insertRow(8, [null, null, '我校的说明', null, null, null, null, '见附件'])
    const { preview } = await previewed(form)
    expect(preview).toMatchObject({ errors: 0, warnings: 0, questions: 0, added: 2 })
  })

  it('says at its cell that the name was retyped, and finds the school by its code', async () => {
    const form = await opened('实验小学')
    form.fill('小学学生人数', 1700)
    const cell = form.fill('学校名称', '太平实验学校')
    const { preview } = await previewed(form)
    const [file] = preview.files
    expect(file?.schools).toMatchObject([{ match: 'code', schoolId: idOf('实验小学') }])
    expect(file?.problems).toContainEqual(expect.objectContaining({ code: 'nameDiffers', cell }))
  })

  it('says at its cell what is no number', async () => {
    const form = await opened('实验小学')
    form.fill('专任教师总人数', 90)
    const cell = form.fill('小学学生人数', '一千多')
    const { preview } = await previewed(form)
    expect(preview.errors).toBe(1)
    expect(preview.files[0]?.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', sheet: '学校填报数据', cell }),
    )
  })

  it('of another year says so before anything is stored', async () => {
    const form = await opened('实验小学')
    form.fill('小学学生人数', 1700)
    const { preview } = await previewed(form, 2025)
    expect(preview.files[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'yearDiffers', sheet: '学校填报数据', cell: 'A1' }),
    )
  })
})
