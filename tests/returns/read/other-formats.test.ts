import { afterAll, describe, expect, it } from 'vitest'
import * as fixtures from '../../fixtures/workbooks/index.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

describe('reading .xls and .et', () => {
  it('gives the same grid as an .xlsx: dates, errors, booleans, merges and what is hidden', async () => {
    const { format, sheets } = await reader.workbook(fixtures.legacyXls())
    expect(format).toBe('xls')
    expect(sheets[1]).toEqual({
      name: '一览表',
      hidden: false,
      rows: [
        ['学校名称', null, '学生数', '占比', '建校', '达标'],
        ['太平第一小学', '一年级', 300, 0.95, '2022-09-01', true, '#REF!'],
        ['太平第二小学', '一年级', 274.66, 1, '2022-09-01T12:00:00', false],
      ],
      merges: ['A1:B1'],
      hiddenRows: [3],
      hiddenColumns: ['D'],
      notes: [{ cell: 'G2', code: 'errorCell' }],
    })
    expect(sheets[0]).toMatchObject({ name: '隐藏表', hidden: true, rows: [['旧数据', 1]] })
  })

  it('names the format of WPS by its extension', async () => {
    expect((await reader.workbook(fixtures.wpsEt())).format).toBe('et')
  })
})

describe('reading delimited text', () => {
  const rows = [
    ['2025 学年统计'],
    ['学校名称', '学校标识码', '学生数'],
    ['太平小学, 东校区', '0031450001', '1,200'],
    [],
    ['龑龘小学', '0031450002', '860'],
  ]

  it.each([
    ['GB18030', fixtures.gbkCsv()],
    ['UTF-8', fixtures.utf8Csv(false)],
    ['UTF-8 with a mark', fixtures.utf8Csv(true)],
  ])('reads %s with leading zeros, quoted commas and empty lines kept', async (_, fixture) => {
    const workbook = await reader.workbook(fixture)
    expect(workbook.format).toBe('csv')
    expect(workbook.sheets[0]?.name).toBe('统计')
    expect(workbook.sheets[0]?.rows).toEqual(rows)
  })

  it('reads UTF-16 with tabs, thousands separators notwithstanding', async () => {
    const workbook = await reader.workbook(fixtures.utf16Tsv())
    expect(workbook.format).toBe('tsv')
    expect(workbook.sheets[0]?.rows[1]).toEqual(['太平小学', '1,200'])
  })
})
