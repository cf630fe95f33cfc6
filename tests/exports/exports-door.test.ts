import { read } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assessment } from '../../shared/assessment/result.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { fixtureReader } from '../returns/read/read-fixture.ts'
import { exportedBytes, readExported } from './read-exported.ts'

const YEAR = 2025
const STANDARD = 'quality-2017'
const about = { year: YEAR, standard: STANDARD, language: 'zh-CN' } as const
const reader = fixtureReader()
afterAll(() => reader.close())

let app: TestApp
let assessment: Assessment
let scales: ReadonlyMap<string, number>
beforeAll(async () => {
  app = await openTestApp({ sample: 'taiping' })
  assessment = valueIn(await app.client.assessments.compute({ year: YEAR, standard: STANDARD }))
  const standard = valueIn(await app.client.dictionary.standards({})).find(({ slug }) => slug === STANDARD)
  scales = new Map((standard?.indicators ?? []).map(({ id, scale }) => [id, scale]))
})

const rowWith = (rows: readonly (readonly CellValue[])[], text: string) =>
  rows.findIndex((cells) => cells.includes(text))

describe('the indicator matrix as a workbook', () => {
  it('says of each figure its floor, requirement, numerator, enrolment and status', async () => {
    const written = valueIn(
      await app.client.exports.assessment({ ...about, sheets: ['matrix'], stage: 'junior', notes: [] }),
    )
    expect(written.fileName).toMatch(/^太平区2025 学校指标达标情况表 \d{8}\.xlsx$/)
    const [sheet] = (await readExported(app, reader, written)).sheets
    const rows = sheet?.rows ?? []
    const head = rowWith(rows, '实际值')
    expect(rows[head]?.slice(5, 11)).toEqual([
      '基本值（85%）',
      '达标值',
      '实际值',
      '分子（人）',
      '学生数（人）',
      '是否达标',
    ])
    expect(rows[head - 1]?.[5]).toContain('人')
    const junior = assessment.rows.filter(({ stage }) => stage === 'junior')
    const body = rows.slice(head + 1)
    expect(body.map(([, name]) => name)).toEqual(junior.map(({ name }) => name))
    let compared = 0
    for (const [index, row] of junior.entries()) {
      for (const [place, result] of Object.values(row.indicators).entries()) {
        const [floor, threshold, value, numerator, students] = (body[index] ?? []).slice(5 + place * 6)
        expect([floor, threshold, value ?? null]).toEqual([result.floor, result.threshold, result.value])
        if (typeof value !== 'number') continue
        const computed = (Number(numerator) / Number(students)) * (scales.get(result.indicator) ?? 0)
        expect(Math.abs(computed - value)).toBeLessThan(1e-9 * Math.max(1, value))
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(10)
  })

  it('honours which schools are shown and their order', async () => {
    const shown = assessment.rows
      .filter(({ stage }) => stage === 'primary')
      .slice(0, 3)
      .toReversed()
    const written = valueIn(
      await app.client.exports.assessment({
        ...about,
        sheets: ['matrix', 'dispersion', 'excluded'],
        stage: 'primary',
        schoolIds: shown.map(({ schoolId }) => schoolId),
        notes: ['结论：不达标'],
      }),
    )
    const { sheets } = await readExported(app, reader, written)
    expect(sheets.map(({ name }) => name)).toEqual(['小学指标', '差异系数', '不计入的学校'])
    const rows = sheets[0]?.rows ?? []
    expect(rows.slice(rowWith(rows, '实际值') + 1).map(([, name]) => name)).toEqual(
      shown.map(({ name }) => name),
    )
    expect(rows.flat()).toContain('结论：不达标')
    const dispersion = sheets[1]?.rows ?? []
    const primary = assessment.dispersion.filter(({ stage }) => stage === 'primary')
    const head = rowWith(dispersion, '标准差')
    expect(dispersion.slice(head + 1).map((cells) => cells[7] ?? null)).toEqual(
      primary.map(({ coefficient }) => coefficient),
    )
  })

  it('speaks English where the screens do', async () => {
    const written = valueIn(
      await app.client.exports.assessment({
        ...about,
        language: 'en',
        sheets: ['dispersion'],
        stage: null,
        notes: [],
      }),
    )
    const [sheet] = (await readExported(app, reader, written)).sheets
    expect(sheet?.rows.flat()).toEqual(
      expect.arrayContaining(['Dispersion between schools', 'Coefficient', 'Primary']),
    )
  })

  it('refuses a standard that there is not', async () => {
    const refused = await app.client.exports.assessment({
      ...about,
      standard: 'none',
      sheets: ['matrix'],
      stage: null,
      notes: [],
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'standardNotFound' } })
  })
})

describe('the hand-check workbook', () => {
  it('is written as a file with a sheet for each step', async () => {
    const written = valueIn(await app.client.exports.handCheck(about))
    expect(written.fileName).toMatch(/^太平区2025学年 指标核算底稿 \d{8}\.xlsx$/)
    const { sheets } = await readExported(app, reader, written)
    expect(sheets.map(({ name }) => name)).toEqual(['输入', '指标', '结论', '差异系数', '说明'])
    expect(sheets[1]?.rows.flat()).toEqual(expect.arrayContaining(['达标', '未达基本值']))
  })

  it('is refused of a standard that there is not', async () => {
    const refused = await app.client.exports.handCheck({ ...about, standard: 'none' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'standardNotFound' } })
  })
})

describe('a list as a workbook', () => {
  const table = {
    name: "学校/名单'",
    notes: ['学校类型：小学'],
    columns: [
      { label: '学校名称', type: 'text' as const },
      { label: '面积', type: 'number' as const, unit: '㎡', decimals: 1 },
      { label: '份额', type: 'percent' as const, decimals: 0 },
      { label: '日期', type: 'date' as const },
    ],
    rows: [
      ['=1+1', '4.55', 0.85, '2025-09-01'],
      ['红树小学', null, null, null],
    ],
  }
  const write = async () =>
    valueIn(await app.client.exports.table({ ...about, title: '学校名单', tables: [table] }))

  it('has title, county, year, standard, filters and time above a frozen, filtered header', async () => {
    const { token } = await write()
    const parts = unzipSync(exportedBytes(app, token))
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const book = read(exportedBytes(app, token), { cellNF: true })
    expect(book.SheetNames).toEqual(['学校 名单'])
    const sheet = book.Sheets['学校 名单'] ?? {}
    expect([1, 2, 3, 4].map((row) => sheet[`A${row}`]?.v)).toEqual([
      '学校名单',
      expect.stringMatching(/^太平区 · 2025 学年 · .*优质均衡/),
      '学校类型：小学',
      expect.stringMatching(/^导出时间 \d{4}-\d\d-\d\d \d\d:\d\d，共 2 行$/),
    ])
    expect(sheet.B6).toMatchObject({ v: '面积（㎡）' })
    expect(sheet.A7).toMatchObject({ t: 's', v: '=1+1', z: '@' })
    expect(sheet.B7).toMatchObject({ t: 'n', v: 4.55, z: '#,##0.0' })
    expect(sheet.C7).toMatchObject({ t: 'n', v: 0.85, z: '0%' })
    expect(sheet.D7).toMatchObject({ z: 'yyyy-mm-dd' })
    expect(xml).toMatch(/<autoFilter ref="A6:D8"/)
    expect(xml).toMatch(/<pane [^>]*ySplit="6"[^>]*state="frozen"/)
    expect(xml).toMatch(/paperSize="9"/)
    expect(xml).not.toMatch(/<f[ >]/)
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/Print_Titles[^<]*<?[^<]*\$6:\$6/)
  })

  it('of ten thousand rows ends when its job is cancelled, and leaves no file', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`第${index}小学`, String(index), null, null])
    const job = 'export'
    const answer = app.client.exports.table({ ...about, title: '长', tables: [{ ...table, rows }] }, { job })
    const unsubscribe = app.app.subscribe((event) => {
      if (event.kind === 'progress' && event.done > 0) app.app.cancel(job)
    })
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    unsubscribe()
  })
})
