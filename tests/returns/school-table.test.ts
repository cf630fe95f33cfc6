import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { stageColumn, threeHeaderRows, unmergedHeaders } from '../fixtures/returns/tables.ts'
import { contextWith, type Evaluated, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const of = (name: string, evaluated: Evaluated) => {
  const id = evaluated.newSchools.find(({ attributes }) => attributes.name === name)?.id
  return Object.fromEntries(
    evaluated.values
      .filter(({ schoolId }) => schoolId === id)
      .map(({ field, stage, value }) => [`${field}/${stage}`, value]),
  )
}
const table = (header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) =>
  file('表.xlsx', sheet('表', [header, ...rows]))

describe('a table with three merged header rows', () => {
  const evaluated = evaluateFiles([file('汇总.xlsx', threeHeaderRows)])

  it('gives the values of each school by header path', () => {
    expect(evaluated.codes).toEqual([])
    expect(of('红树小学', evaluated)).toEqual({
      'students/primary': '604',
      'fullTimeTeachers/primary': '40',
      'bachelorTeachers/primary': '25',
      'equipmentValue/whole': '123400',
      'sportsGroundArea/whole': '4530.5',
    })
    expect(of('水泉初级中学', evaluated)['students/junior']).toBe('412')
  })

  it('takes the money unit of the line above the header', () => {
    expect(of('水泉初级中学', evaluated)['equipmentValue/whole']).toBe('200000')
  })

  it('passes over title, numbering, totals and footnote, visibly', () => {
    const notes = Object.fromEntries(evaluated.problems.map(({ code, params }) => [code, params.rows]))
    expect(notes).toMatchObject({
      titleRowsSkipped: '1、2',
      numberingRowsSkipped: '6',
      totalRowsSkipped: '9',
      footnoteRowsSkipped: '10',
    })
    expect(evaluated.newSchools).toHaveLength(2)
  })

  it('shows the header of each value as it stands in the file', () => {
    const [value] = evaluated.preview.files[0]?.values ?? []
    expect(value).toMatchObject({ header: '在校生数 / 小学', cell: 'C7', raw: '604', school: '红树小学' })
  })
})

describe('a table with a stage column', () => {
  const evaluated = evaluateFiles([file('学校.xlsx', stageColumn)])

  it('joins （小学部） and （初中部） into one school', () => {
    expect(evaluated.codes).toEqual([])
    expect(evaluated.newSchools.map(({ attributes }) => attributes.name)).toEqual([
      '城南小学',
      '太平九年一贯制学校',
    ])
    expect(of('太平九年一贯制学校', evaluated)).toEqual({
      'students/primary': '486',
      'students/junior': '417',
      'backboneTeachers/primary': '6',
      'backboneTeachers/junior': '2',
      'multimediaRooms/whole': '24',
    })
  })

  it('takes code, kind and 城乡类型 of new schools', () => {
    expect(evaluated.newSchools[0]?.attributes).toMatchObject({
      code: '2121900101',
      kind: 'primary',
      location: 'urban',
    })
  })
})

describe('a table of a file that cannot merge', () => {
  it('spreads an upper header over the empty cells to its right', () => {
    const evaluated = evaluateFiles([file('汇总.csv', unmergedHeaders)])
    expect(of('红树小学', evaluated)).toEqual({
      'students/primary': '1204',
      'fullTimeTeachers/primary': '60',
    })
    expect(of('太平九年一贯制学校', evaluated)).toEqual({
      'students/primary': '486',
      'fullTimeTeachers/primary': '30',
      'students/junior': '417',
      'fullTimeTeachers/junior': '38',
    })
    expect(problemOf(evaluated.problems, 'columnNotTaken').params.header).toContain('备注')
  })
})

describe('a header', () => {
  it('is found below row letters and beside row numbers that an export leaves', () => {
    const exported = sheet('表', [
      ['A', 'B', 'C', 'D'],
      [1, '学校基本情况', null, null],
      [2, '学校名称', '在校生数', '班级数'],
      [3, '甲', '1', '2'],
      [4, '红树小学', '604', '14'],
      [5, '总计', '604', '14'],
    ])
    const { stored, codes, newSchools } = evaluateFiles([file('1.xlsx', exported)])
    expect(codes).toEqual([])
    expect(newSchools).toHaveLength(1)
    expect(stored).toEqual({ 'students/primary': '604', 'classes/primary': '14' })
  })

  it('may have its school column in the lower of two rows', () => {
    const lower = sheet(
      '表',
      [
        ['统计表'],
        [null, '小学', null, '初中', null],
        ['学校名称', '在校生数', '班级数', '在校生数', '班级数'],
        ['太平九年一贯制学校', 486, 12, 417, 9],
      ],
      { merges: ['A1:E1', 'B2:C2', 'D2:E2'] },
    )
    expect(evaluateFiles([file('1.xlsx', lower)]).stored).toEqual({
      'students/primary': '486',
      'classes/primary': '12',
      'students/junior': '417',
      'classes/junior': '9',
    })
  })

  it('of a stage for which a field is not counted is left out, once and not at every row', () => {
    const stages = sheet('表', [
      ['学校名称', '初中专任教师数', '高中专任教师数', '高中在校生数'],
      ['太平完全中学', 40, 60, 700],
      ['第二完全中学', 30, 50, 600],
    ])
    const { problems, stored } = evaluateFiles([file('1.xlsx', stages)])
    expect(problems.filter(({ code }) => code === 'stageNotCounted')).toMatchObject([{ cell: 'C1' }])
    expect(stored).toMatchObject({ 'fullTimeTeachers/junior': '30', 'students/senior': '600' })
  })

  it('that divides premises is taken by stage, with a warning, and money is not divided', () => {
    const divided = sheet('表', [
      ['学校名称', '小学网络多媒体教室数', '初中网络多媒体教室数'],
      ['太平九年一贯制学校', 12, 10],
    ])
    const { codes, stored } = evaluateFiles([file('1.xlsx', divided)])
    expect(codes).toEqual(['dividedByStage'])
    expect(stored).toEqual({ 'multimediaRooms/primary': '12', 'multimediaRooms/junior': '10' })
    const money = table(
      ['学校名称', '学段', '上一年度公用经费预算总额（元）'],
      ['太平九年一贯制学校', '小学', 3000],
      ['太平九年一贯制学校', '初中', 4000],
    )
    expect(evaluateFiles([money]).codes).toEqual(['sharedValueTwice'])
  })

  it('takes the stage of a sheet that is called by it', () => {
    const one = (name: string, students: number) =>
      sheet(name, [
        ['学校名称', '在校生数'],
        ['太平九年一贯制学校', students],
      ])
    expect(evaluateFiles([file('1.xlsx', one('小学', 486), one('初中', 417))]).stored).toEqual({
      'students/primary': '486',
      'students/junior': '417',
    })
  })

  it('reads no title into its columns that is merged down beside it', () => {
    const beside = sheet(
      '表',
      [
        ['初中统计', null, null],
        [null, '学校名称', '在校生数'],
        [null, '红树小学', 604],
      ],
      { merges: ['A1:A3'] },
    )
    expect(evaluateFiles([file('1.xlsx', beside)]).stored).toEqual({ 'students/primary': '604' })
  })

  it('under thousands of merges is found as fast as without', () => {
    const merges = Array.from({ length: 30_000 }, (_, index) => `E${index + 2}:F${index + 2}`)
    const rows = Array.from({ length: 30_000 }, (_, index) => [`第${index + 1}示例小学`, 604, null, null, 1])
    const many = sheet('表', [['学校名称', '在校生数'], ...rows], { merges })
    expect(evaluateFiles([file('1.xlsx', many)]).preview.added).toBe(30_000)
  })
})

describe('a row', () => {
  it.each(['合计', '总 计', '小计', '小学合计', '全区', '平均值', '小学', '九年一贯制学校'])(
    'named %s is no school',
    (name) => {
      const { newSchools, problems } = evaluateFiles([
        table(['学校名称', '在校生数'], ['红树小学', 604], [name, 604]),
      ])
      expect(newSchools).toHaveLength(1)
      expect(problemOf(problems, 'totalRowsSkipped').params.rows).toBe('3')
    },
  )

  it('with values but no school is an error at its name', () => {
    const { problems } = evaluateFiles([
      table(['序号', '学校名称', '在校生数'], [1, '红树小学', 604], [2, null, 388]),
    ])
    expect(problemOf(problems, 'schoolNameMissing')).toMatchObject({ severity: 'error', cell: 'B3' })
  })

  it('that repeats the header is passed over', () => {
    const header = ['学校名称', '在校生数']
    const { codes, problems } = evaluateFiles([table(header, ['红树小学', 604], header, ['城南小学', 388])])
    expect(codes).toEqual([])
    expect(problemOf(problems, 'repeatedHeaderSkipped').params.rows).toBe('3')
  })

  it('for all of a school may stand over its departments by a merged name', () => {
    const merged = sheet(
      '表',
      [
        ['学校名称', '学段', '在校生数', '运动场地面积'],
        ['太平九年一贯制学校', '小学', 486, 7880],
        [null, '初中', 417, null],
      ],
      { merges: ['A2:A3', 'D2:D3'] },
    )
    const { stored, codes } = evaluateFiles([file('表.xlsx', merged)])
    expect(codes).toEqual([])
    expect(stored).toEqual({
      'students/primary': '486',
      'students/junior': '417',
      'sportsGroundArea/whole': '7880',
    })
  })

  it('of two departments with premises of their own gives each its own, also those that are equal', () => {
    const { problems, stored } = evaluateFiles([
      table(
        ['学校名称', '学段', '运动场地面积', '室内体育用房面积'],
        ['太平九年一贯制学校', '小学', 3000, 0],
        ['太平九年一贯制学校', '初中', 4000, 0],
      ),
    ])
    const problem = problemOf(problems, 'dividedByStage')
    expect(problem).toMatchObject({ severity: 'warning', cell: 'C3' })
    expect(problem.params.place).toContain('C2')
    expect(stored).toEqual({
      'sportsGroundArea/primary': '3000',
      'sportsGroundArea/junior': '4000',
      'indoorSportsArea/primary': '0',
      'indoorSportsArea/junior': '0',
    })
  })

  it('that has 艺术 without 音乐 and 美术 takes it for both together, with a warning', () => {
    const { codes, stored } = evaluateFiles([
      table(['学校名称', '体育专任教师数', '艺术专任教师数'], ['红树小学', 4, 5]),
    ])
    expect(codes).toEqual(['artWithoutParts'])
    expect(stored).toEqual({ 'peTeachers/primary': '4', 'artTeachersSubtotal/primary': '5' })
  })
})

describe('the cells of a table', () => {
  it('that are wrong are named by sheet and address, and nothing takes their place', () => {
    const { problems, stored } = evaluateFiles([
      table(['学校名称', '在校生数', '运动场地面积'], ['红树小学', '3 8', -5], ['城南小学', '四百', '4.5㎡']),
    ])
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, sheet: at, cell }) => `${code} ${at}!${cell}`)).toEqual([
      'notANumberSpaces 表!B2',
      'negative 表!C2',
      'notANumber 表!B3',
    ])
    expect(stored).toEqual({ 'sportsGroundArea/whole': '4.5' })
  })

  it('with a broken formula are an error where the column is read, and only there', () => {
    const broken = sheet(
      '表',
      [
        ['学校名称', '校长', '在校生数'],
        ['红树小学', '#REF!', '#DIV/0!'],
      ],
      {
        notes: [
          { cell: 'B2', code: 'errorCell' },
          { cell: 'C2', code: 'errorCell' },
        ],
      },
    )
    const { problems } = evaluateFiles([file('表.xlsx', broken)])
    expect(problems.filter(({ code }) => code === 'errorCell')).toMatchObject([
      { cell: 'C2', severity: 'error', params: { value: '#DIV/0!' } },
    ])
  })

  it('without any unit of money are taken as 元, with a warning', () => {
    const { problems, stored } = evaluateFiles([table(['学校名称', '教学仪器设备值'], ['红树小学', 500000])])
    expect(stored['equipmentValue/whole']).toBe('500000')
    expect(problemOf(problems, 'moneyUnitMissing')).toMatchObject({ severity: 'warning', cell: 'B1' })
  })
})

describe('the preview of a table', () => {
  it('shows what is wrong or missing at its place among the values, in the order of the file', () => {
    const { preview } = evaluateFiles([
      table(['学校名称', '在校生数', '班级数'], ['红树小学', '3 8', 14], ['城南小学', 388, null]),
    ])
    expect(
      preview.files[0]?.values.map(({ cell, raw, value, change }) => [cell, raw, value, change]),
    ).toEqual([
      ['B2', '3 8', null, 'empty'],
      ['C2', '14', '14', 'added'],
      ['B3', '388', '388', 'added'],
      ['C3', '', null, 'empty'],
    ])
  })
})

describe('艺术 in a table that does not say what it contains', () => {
  const header = ['学校名称', '音乐教师', '美术教师', '艺术教师']

  it('is the subtotal where it equals 音乐 and 美术, with a warning', () => {
    const { stored, problems } = evaluateFiles([table(header, ['红树小学', 3, 2, 5])])
    expect(stored['artTeachersSubtotal/primary']).toBe('5')
    expect(stored['artTeachers/primary']).toBeUndefined()
    expect(problemOf(problems, 'artTakenAsSubtotal')).toMatchObject({ severity: 'warning', cell: 'D2' })
  })

  it('stands beside them where it does not', () => {
    const { stored, codes } = evaluateFiles([table(header, ['红树小学', 3, 2, 1])])
    expect(stored['artTeachers/primary']).toBe('1')
    expect(codes).toEqual([])
  })

  it('is what the header says where it says it', () => {
    const said = [...header.slice(0, 3), '艺术（含音乐、美术）专任教师数']
    const { stored, codes } = evaluateFiles([table(said, ['红树小学', 3, 2, 6])])
    expect(stored['artTeachersSubtotal/primary']).toBe('6')
    expect(codes).toEqual([])
  })
})

describe('a large table', () => {
  const schools = Array.from({ length: 5000 }, (_, index) => [`第${index + 1}示例小学`, 200 + (index % 300)])

  it('is stored whole, while the preview shows its first values and counts the rest', () => {
    const { preview, values } = evaluateFiles([table(['学校名称', '在校生数'], ...schools)])
    expect(values).toHaveLength(5000)
    expect(preview.files[0]).toMatchObject({ valueCount: 5000, schoolCount: 5000, state: 'ready' })
    expect(preview.files[0]?.values).toHaveLength(2000)
    expect(preview.added).toBe(5000)
  })

  it('counts every error even where not every one is listed', () => {
    const wrong = schools.map(([name]) => [name ?? '', 'x'])
    const { preview, problems } = evaluateFiles([table(['学校名称', '在校生数'], ...wrong)])
    expect(preview.errors).toBe(5000)
    expect(problemOf(problems, 'furtherProblems')).toMatchObject({
      severity: 'error',
      params: { count: 3000 },
    })
  })

  it('matches its schools with the registry', () => {
    const known = schools.map(([name]) => school(String(name), 'primary'))
    const { newSchools, values } = evaluateFiles(
      [table(['学校名称', '在校生数'], ...schools)],
      contextWith({ schools: known }),
    )
    expect(newSchools).toEqual([])
    expect(values[4999]?.schoolId).toBe(known[4999]?.id)
  })
})
