import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import * as fixtures from '../../fixtures/workbooks/index.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

describe('reading an .xlsx', () => {
  it('reads a workbook whose workbook.xml stands after its sheets', async () => {
    const sheet = await reader.sheet(fixtures.workbookLast())
    expect(sheet.name).toBe('学校填报数据')
    expect(sheet.rows).toEqual([
      ['序号', '填报项目', '填报值'],
      [1, '学校名称', '太平第一小学'],
      [2, '在校学生数', 1200],
    ])
  })

  it('tells the hash and size of the bytes it read', async () => {
    const fixture = fixtures.workbookLast()
    expect(await reader.read(fixture)).toMatchObject({
      ok: true,
      sha256: createHash('sha256').update(fixture.bytes).digest('hex'),
      size: fixture.bytes.length,
    })
  })

  it('reads hidden rows, columns and sheets and says that they are hidden', async () => {
    const { sheets } = await reader.workbook(fixtures.hiddenParts())
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['可见', false],
      ['隐藏', true],
      ['深藏', true],
    ])
    expect(sheets[0]?.rows[1]).toEqual(['甲小学', 300, '隐藏行'])
    expect(sheets[0]?.hiddenRows).toEqual([2])
    expect(sheets[0]?.hiddenColumns).toEqual(['C'])
    expect(sheets[2]?.rows).toEqual([['参数', 2]])
  })

  it('decodes escapes, joins runs, leaves out phonetic readings and takes empty text as empty', async () => {
    const { rows } = await reader.sheet(fixtures.oddTexts())
    expect(rows).toEqual([
      ['第一行\r\n第二行', '_x000D_', '体育 馆', '東京'],
      ['行内\r', '甲乙', null, '尾'],
    ])
  })

  it('keeps numbers as stored and text as typed', async () => {
    const { rows } = await reader.sheet(fixtures.schoolTable())
    expect(rows[1]).toEqual(['太平第一小学', '3145000001', '1200', '4,800.5', 0.95])
    expect(rows[2]?.[2]).toBe('８６０')
    expect(rows[4]?.[3]).toBe(274.65999999999997)
    expect(rows[5]).toEqual(['合计', null, 2960, 8575.16])
  })

  it('gives the cached value of formulas, names errors and formulas whose value was not saved', async () => {
    const sheet = await reader.sheet(fixtures.brokenFormulas())
    expect(sheet.rows.slice(1)).toEqual([
      ['甲小学', '#REF!', '#DIV/0!', 'ab'],
      ['乙小学', null, 4.5],
    ])
    expect(sheet.notes).toEqual([
      { cell: 'B2', code: 'errorCell' },
      { cell: 'C2', code: 'errorCell' },
      { cell: 'B3', code: 'formulaWithoutValue' },
    ])
  })

  it('reads dates by their number format in the 1900 epoch, its leap day of 1900 included', async () => {
    const { rows } = await reader.sheet(fixtures.dates1900())
    expect(rows).toEqual([
      ['2022-09-01', '2022-09-01T12:00:00', '2022-09-01'],
      ['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01'],
      [0.95, 0.5, 44805, -1],
    ])
  })

  it('reads dates in the 1904 epoch', async () => {
    const { rows } = await reader.sheet(fixtures.dates1904())
    expect(rows[0]).toEqual(['2026-09-02', '2026-09-02T12:00:00', '2026-09-02'])
    expect(rows[1]).toEqual(['1904-01-02', '1904-02-29', '1904-03-01', '1904-03-02'])
  })

  it('keeps the value of a merged range at its first cell only', async () => {
    const sheet = await reader.sheet(fixtures.mergedHeaders())
    expect(sheet.merges).toEqual(['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'])
    expect(sheet.rows[1]).toEqual(['学校名称', '学生数', null, '专任教师'])
    expect(sheet.rows[2]).toEqual([null, '小学', '初中', '总数', '其中：骨干'])
  })

  it('tells .xlsm from .xlsx by content and not by name', async () => {
    const sheets = [{ name: '表', rows: [['甲', 1]] }]
    const macro = fixtures.packageXlsx(sheets, { macros: true })
    expect((await reader.workbook({ name: '宏.xlsx', bytes: macro })).format).toBe('xlsm')
    expect((await reader.workbook({ name: '无扩展名', bytes: fixtures.packageXlsx(sheets) })).format).toBe(
      'xlsx',
    )
  })

  it('places cells and rows that name no address, under any namespace prefix', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>' +
      '<x:row><x:c t="b"><x:v>1</x:v></x:c><x:c r="D2"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const bytes = fixtures.packageXlsx([{ name: '表', rows: [] }], {
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    })
    expect((await reader.sheet({ name: '前缀.xlsx', bytes })).rows).toEqual([
      [1, 2],
      [true, null, null, 4],
    ])
  })

  it('reports its progress up to the last byte', async () => {
    const seen: number[] = []
    await reader.read(fixtures.manyMerges(3_000), { onProgress: (done, total) => seen.push(done / total) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })
})
