import { describe, expect, it } from 'vitest'
import { compareHeaders } from '../../electron/returns/mapping/compare-headers.ts'
import { createCanonical } from '../../electron/returns/mapping/mapped-header.ts'
import { proposeTable } from '../../electron/returns/mapping/propose-table.ts'
import { startTable } from '../../electron/returns/mapping/start-from.ts'
import { mappingFaults } from '../../shared/returns/mapping-faults.ts'
import { toMappedTable } from '../../shared/returns/to-mapped-table.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { threeHeaderRows, unmergedHeaders } from '../fixtures/returns/tables.ts'
import { dictionary } from './evaluate-files.ts'
import { readMapped } from './read-mapped.ts'

/** Header → field/stage/unit, attribute, or what else the column is proposed to be. */
function proposed(grid: SheetGrid): Record<string, string> {
  return Object.fromEntries(
    proposeTable(grid, dictionary).columns.map(({ path, use }) => [
      path.join('/'),
      use.kind === 'field'
        ? `${use.field} ${use.stage ?? '-'} ${use.unit}`
        : use.kind === 'attribute'
          ? use.attribute
          : use.kind,
    ]),
  )
}

const county = sheet('Sheet1', [
  ['各校情况'],
  ['名单', '学生人数合计', '仪器值(万元)', '体育馆面积（亩）', '老师总数', '语文老师', '机构号'],
  ['红树小学', 612, 115.07, 0.6, 40, 3, '2121900101'],
  ['水泉初中', 400, 80, 0.5, 30, 4, '2121900102'],
])

const form = sheet(
  '基本情况',
  [
    ['学校基本情况表', null, null, null, null],
    ['序号', '项目', '单位', '数值', '说明'],
    [1, '学校名称', null, '红树小学', '填全称'],
    [2, '小学在校学生人数', '人', 612, '学籍数'],
    [3, '专任教师', '人', 40, null],
    [4, '教学仪器设备值', '万元', 115.07, null],
  ],
  { merges: ['A1:E1'] },
)

describe('a proposal', () => {
  it('takes header rows with merges, groups and units, and passes title, units and numbering over', () => {
    const { block } = proposeTable(threeHeaderRows, dictionary)
    expect(block).toEqual({ orientation: 'rows', top: 2, bottom: 4, first: 6 })
    expect(proposed(threeHeaderRows)).toEqual({
      序号: 'leave',
      学校名称: 'name',
      '在校生数/小学': 'students primary 人',
      '在校生数/初中': 'students junior 人',
      '专任教师数/小学/计': 'fullTimeTeachers primary 人',
      '专任教师数/小学/其中：本科': 'bachelorTeachers primary 人',
      教学仪器设备值: 'equipmentValue - 万元',
      运动场地面积: 'sportsGroundArea - 平方米',
    })
  })

  it('reads groups of a file that cannot merge', () => {
    expect(proposed(unmergedHeaders)).toMatchObject({
      '小学/专任教师数': 'fullTimeTeachers primary 人',
      '初中/在校生数': 'students junior 人',
      备注: 'leave',
    })
  })

  it('finds fields by likeness, names and codes by their values, and leaves what it does not know', () => {
    expect(proposed(county)).toEqual({
      名单: 'name',
      学生人数合计: 'students - 人',
      '仪器值(万元)': 'equipmentValue - 万元',
      '体育馆面积（亩）': 'gymnasiumArea - 亩',
      老师总数: 'teachers - 人',
      语文老师: 'leave',
      机构号: 'code',
    })
  })

  it('is surer of the words of the dictionary than of words that are alike', () => {
    const of = (header: string) =>
      proposeTable(county, dictionary).columns.find(({ path }) => path[0] === header)?.confidence ?? 0
    expect(of('体育馆面积（亩）')).toBeGreaterThan(0.95)
    expect(of('学生人数合计')).toBeLessThan(0.8)
    expect(of('学生人数合计')).toBeGreaterThanOrEqual(0.5)
  })

  it('turns to a form whose labels stand below one another, with units beside them', () => {
    const table = proposeTable(form, dictionary)
    expect(table.block).toEqual({ orientation: 'columns', top: 1, bottom: 2, first: 3 })
    expect(readMapped(form, toMappedTable({ ...table, stage: null }))).toEqual({
      '红树小学/students/primary/D4': '612',
      '红树小学/fullTimeTeachers/null/D5': '40',
      '红树小学/equipmentValue/null/D6': '1150700',
    })
  })

  it('knows a school that has sent nothing from a header', () => {
    const rows = [
      ['学校名称', '在校生数', '专任教师数'],
      ['红树小学', '-', null],
      ['水泉初中', 400, 30],
    ]
    expect(proposeTable(sheet('Sheet1', rows), dictionary).block).toMatchObject({ bottom: 0, first: 1 })
  })

  it('does not believe a field whose values cannot be', () => {
    const rows = [
      ['学校名称', '在校生数'],
      ...['红树小学', '水泉初中', '高德小学'].map((name) => [name, 0.95]),
    ]
    const [, column] = proposeTable(sheet('Sheet1', rows), dictionary).columns
    expect(column?.confidence).toBe(0.5)
  })
})

describe('what keeps a mapping from being used', () => {
  it('is a school that nothing tells, no field at all, or one value from two columns', () => {
    const column = (header: string, use: Parameters<typeof mappingFaults>[0]['columns'][number]['use']) => ({
      header: [header],
      use,
    })
    const students = { kind: 'field', field: 'students', stage: null, unit: '人' } as const
    expect(mappingFaults({ columns: [column('甲', students), column('乙', students)] })).toEqual([
      { kind: 'noSchool' },
      { kind: 'usedTwice', headers: ['甲', '乙'] },
    ])
    expect(mappingFaults({ columns: [column('码', { kind: 'attribute', attribute: 'code' })] })).toEqual([
      { kind: 'noField' },
    ])
  })
})

describe('a header of another year', () => {
  const remembered = toMappedTable({ ...proposeTable(county, dictionary), stage: null })
  const [title = [], header = [], ...rows] = county.rows
  const nextYear = sheet('2026', [
    title,
    ['机构号', '名单', '学生人数合计', '仪器总值(万元)', '体育馆面积（亩）', '图书册数', '老师总数'],
    ...rows.map((cells) =>
      [cells[6], cells[0], cells[1], cells[2], cells[3], 900, cells[4]].map((v) => v ?? null),
    ),
  ])

  it('is compared with the remembered one: added, removed, renamed, moved', () => {
    const paths = (nextYear.rows[1] ?? []).map((text) => [String(text)])
    const { changes } = compareHeaders(remembered.columns, paths, createCanonical())
    expect(changes).toEqual([
      { kind: 'moved', header: '机构号', from: 7, to: 1 },
      { kind: 'renamed', header: '仪器总值(万元)', former: '仪器值(万元)' },
      { kind: 'added', header: '图书册数' },
      { kind: 'removed', header: '语文老师' },
    ])
    expect(
      compareHeaders(
        remembered.columns,
        header.map((text) => [String(text)]),
        createCanonical(),
      ).changes,
    ).toEqual([])
  })

  it('starts from the remembered mapping, and the years in its texts do not matter', () => {
    const taught = {
      ...remembered,
      columns: remembered.columns.map((column) =>
        column.header[0] === '语文老师'
          ? column
          : column.header[0] === '学生人数合计'
            ? {
                header: ['2025年学生人数合计'],
                use: { ...column.use, stage: 'primary' } as typeof column.use,
              }
            : column,
      ),
    }
    const mapping = { id: 'm', seq: 1, name: '本县表', mapping: { tables: [taught] } }
    const { columns, start } = startTable(nextYear, dictionary, [mapping])
    expect(start?.mapping.name).toBe('本县表')
    expect(columns.find(({ path }) => path[0] === '学生人数合计')).toMatchObject({
      use: { field: 'students', stage: 'primary' },
      reasons: ['remembered'],
    })
    expect(columns.find(({ path }) => path[0] === '图书册数')?.reasons).not.toContain('remembered')
  })

  it('of quite another table starts from nothing', () => {
    const mapping = { id: 'm', seq: 1, name: '本县表', mapping: { tables: [remembered] } }
    expect(startTable(form, dictionary, [mapping]).start).toBeNull()
  })
})
