import { describe, expect, it } from 'vitest'
import { countyForm, schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const PRIMARY = {
  学校名称: '红树小学',
  学校类型: '小学',
  学校代码: '2121900102',
  建校时间: 2014,
  是否2010年及之前规划并建成: '否',
  小学学生人数: 604,
  专任教师总人数: 40,
  '教学仪器设备资产值（账面原值）': 115.07,
  艺术专任教师人数: 2,
  音乐专任教师人数: 1,
  美术专任教师人数: 1,
} as const

describe('the vertical per-school form', () => {
  it('gives values by field, with the stage of the label or of a school that has only one', () => {
    const { stored, codes } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    expect(codes).toEqual([])
    expect(stored).toMatchObject({ 'students/primary': '604', 'fullTimeTeachers/primary': '40' })
  })

  it('converts 万元 of the unit column into 元', () => {
    const { stored } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    expect(stored['equipmentValue/whole']).toBe('1150700')
  })

  it('has 艺术 beside 音乐 and 美术, even where the numbers would fit a subtotal', () => {
    const { stored } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    expect(stored['artTeachers/primary']).toBe('2')
    expect(stored['artTeachersSubtotal/primary']).toBeUndefined()
  })

  it('tells the attributes of a school that is new', () => {
    const { newSchools } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    expect(newSchools).toMatchObject([
      {
        attributes: {
          name: '红树小学',
          kind: 'primary',
          code: '2121900102',
          builtYear: 2014,
          plannedBy2010: false,
        },
      },
    ])
  })

  it('names the cell of each value', () => {
    const { values } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    expect(values.find(({ field }) => field === 'students')).toMatchObject({
      sheet: '学校填报数据',
      cell: valueCell('小学学生人数'),
    })
  })

  it('is found by its header texts: moved columns, rows above, other order', () => {
    const moved = sheet('表', [
      ['2025年学校填报表'],
      [],
      [null, '备注说明', '填报值', '计量单位', '填报项目'],
      [null, '', 12.5, '万元', '教学仪器设备资产值（账面原值）'],
      [null, '', 604, '人', '小学学生人数'],
      [null, '', 40, '人', '专任教师总人数'],
      [null, '', '红树小学', '', '学校名称'],
    ])
    const { stored, values, codes } = evaluateFiles([file('1.xlsx', moved)])
    expect(codes).toEqual([])
    expect(stored).toEqual({
      'equipmentValue/whole': '125000',
      'students/primary': '604',
      'fullTimeTeachers/primary': '40',
    })
    expect(values.map(({ cell }) => cell)).toEqual(['C4', 'C5', 'C6'])
  })

  it('may stand twice in a workbook, for two schools', () => {
    const { newSchools, values } = evaluateFiles([
      file('两校.xlsx', schoolForm(PRIMARY), schoolForm({ 学校名称: '城南小学', 小学学生人数: 388 }, '城南')),
    ])
    expect(newSchools.map(({ attributes }) => attributes.name)).toEqual(['红树小学', '城南小学'])
    expect(new Set(values.map(({ schoolId }) => schoolId)).size).toBe(2)
  })

  it('that is empty says so and brings nothing', () => {
    const { preview, values, problems } = evaluateFiles([file('空表.xlsx', schoolForm({}))])
    expect(preview.files[0]?.state).toBe('empty')
    expect(values).toEqual([])
    expect(problemOf(problems, 'formIsEmpty')).toMatchObject({ severity: 'note', sheet: '学校填报数据' })
  })

  it('with values but no name is an error at the cell of the name', () => {
    const { problems } = evaluateFiles([file('无名.xlsx', schoolForm({ 小学学生人数: 604 }))])
    expect(problemOf(problems, 'schoolNameMissing')).toMatchObject({
      severity: 'error',
      cell: valueCell('学校名称'),
    })
  })

  it('names the required items of its stage that are blank', () => {
    const { problems } = evaluateFiles([file('红树小学.xlsx', schoolForm(PRIMARY))])
    const { params } = problemOf(problems, 'requiredItemsEmpty')
    expect(params.items).not.toContain('初中')
    expect(params.items).toContain('进城务工人员随迁子女在校生人数')
  })

  it('with an attribute that cannot be understood is an error at its cell', () => {
    const { problems } = evaluateFiles([
      file(
        '红树小学.xlsx',
        schoolForm({ ...PRIMARY, 是否2010年及之前规划并建成: '可能', 建校时间: '很久以前' }),
      ),
    ])
    expect(problemOf(problems, 'notYesNo').cell).toBe(valueCell('是否2010年及之前规划并建成'))
    expect(problemOf(problems, 'yearNotUnderstood').cell).toBe(valueCell('建校时间'))
  })

  it('with a unit that does not fit is an error at the label', () => {
    const odd = sheet('表', [
      ['填报项目', '单位', '填报值'],
      ['学校名称', '', '红树小学'],
      ['小学学生人数', '万元', 604],
      ['专任教师总人数', '人', 40],
      ['运动场地面积', '平方米', 40],
    ])
    expect(problemOf(evaluateFiles([file('1.xlsx', odd)]).problems, 'unitNotOfHeader')).toMatchObject({
      severity: 'error',
      cell: 'A3',
      params: { unit: '万元' },
    })
  })
})

describe('a school of several stages', () => {
  const nineYear = schoolForm({
    学校名称: '太平九年一贯制学校',
    学校类型: '九年一贯制',
    小学学生人数: 486,
    初中学生人数: 417,
    县级及以上骨干教师数: 8,
    体育专任教师人数: 6,
  })

  it('keeps what the form does not divide for the whole school, and warns', () => {
    const { stored, problems } = evaluateFiles([file('九年.xlsx', nineYear)])
    expect(stored).toMatchObject({ 'students/junior': '417', 'backboneTeachers/whole': '8' })
    expect(stored['backboneTeachers/primary']).toBeUndefined()
    expect(problemOf(problems, 'stagesNotDivided')).toMatchObject({
      severity: 'warning',
      cell: valueCell('县级及以上骨干教师数'),
    })
  })

  it('is not warned about where the registry knows the stages already', () => {
    const known = school('太平九年一贯制学校', 'nineYear')
    const values = Object.entries({ backboneTeachers: '4', peTeachers: '3' }).flatMap(([code, value]) =>
      ['primary', 'junior'].map((stage) => [`${known.id}/${code}/${stage}`, { value, manual: false }]),
    )
    const context = contextWith({ schools: [known], current: Object.fromEntries(values) })
    expect(evaluateFiles([file('九年.xlsx', nineYear)], context).codes).toEqual([])
  })
})

describe('a form of one department', () => {
  it('gives its undivided items to that stage', () => {
    const department = schoolForm({
      学校名称: '太平九年一贯制学校（初中部）',
      学校类型: '九年一贯制',
      初中学生人数: 417,
      县级及以上骨干教师数: 3,
    })
    const { stored, newSchools, codes } = evaluateFiles([file('初中部.xlsx', department)])
    expect(codes).toEqual([])
    expect(newSchools).toMatchObject([{ attributes: { name: '太平九年一贯制学校', kind: 'nineYear' } }])
    expect(stored).toEqual({ 'students/junior': '417', 'backboneTeachers/junior': '3' })
  })
})

describe('a stage that the school does not have', () => {
  it('says nothing with a zero, and is a warning with a figure', () => {
    const zero = evaluateFiles([file('1.xlsx', schoolForm({ ...PRIMARY, 初中学生人数: 0 }))])
    expect(zero.codes).toEqual([])
    expect(zero.stored['students/junior']).toBeUndefined()
    const figure = evaluateFiles([file('1.xlsx', schoolForm({ ...PRIMARY, 初中学生人数: 30 }))])
    expect(problemOf(figure.problems, 'stageNotOfSchool')).toMatchObject({
      severity: 'warning',
      cell: valueCell('初中学生人数'),
    })
  })
})

describe('the county form', () => {
  it('gives values of the county, in 元', () => {
    const { values, stored } = evaluateFiles([
      file('区县.xlsx', countyForm({ 符合交流条件教师总数: 400, 当地公务员年平均工资收入: 9.87 })),
    ])
    expect(values.every(({ schoolId }) => schoolId === null)).toBe(true)
    expect(stored).toEqual({ 'eligibleForExchange/whole': '400', 'civilServantAverageSalary/whole': '98700' })
  })
})
