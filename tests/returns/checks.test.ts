import { describe, expect, it } from 'vitest'
import { checks } from '../../electron/returns/checks/index.ts'
import { fields } from '../../seeds/fields/index.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import { type Filled, schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const KIND_WORD: Partial<Record<SchoolKind, string>> = {
  primary: '小学',
  nineYear: '九年一贯制',
  twelveYear: '十二年一贯制',
  complete: '完全中学',
}
const run = (values: Filled, kind: SchoolKind = 'primary') =>
  evaluateFiles([
    file('1.xlsx', schoolForm({ 学校名称: '示例学校', 学校类型: KIND_WORD[kind] ?? '', ...values })),
  ])
const codes = (values: Filled, kind?: SchoolKind) => run(values, kind).codes

describe('a check', () => {
  it('looks only at fields of the dictionary', () => {
    const known = new Set(fields.map(({ code }) => code))
    expect(checks.flatMap((check) => check.fields).filter((code) => !known.has(code))).toEqual([])
  })

  it('has a name of its own', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })
})

describe('parts are no more than the whole', () => {
  it('of teachers by education', () => {
    const degrees = {
      '专科学历教师人数（小学）': 10,
      '本科学历教师人数（小学）': 30,
      '硕士学历教师人数（小学）': 1,
    }
    expect(codes({ ...degrees, 专任教师总人数: 41 })).toEqual([])
    const { problems } = run({ ...degrees, 专任教师总人数: 40 })
    expect(problemOf(problems, 'educationAboveTeachers')).toMatchObject({
      severity: 'error',
      cell: valueCell('专科学历教师人数（小学）'),
      params: { part: '41', whole: '40', stage: 'primary' },
    })
  })

  it('of teachers by education over both stages of one school', () => {
    const degrees = { '本科学历教师人数（小学）': 30, '本科学历教师人数（初中）': 30 }
    expect(codes({ ...degrees, 专任教师总人数: 60 }, 'nineYear')).toEqual([])
    expect(codes({ ...degrees, 专任教师总人数: 59 }, 'nineYear')).toEqual(['educationAboveTeachers'])
  })

  it.each([
    ['县级及以上骨干教师数', 'backboneAboveTeachers'],
    ['持有教师资格证的专任教师人数', 'certifiedAboveTeachers'],
    ['近5年培训满360学时专任教师人数', 'trainedAboveTeachers'],
  ])('%s among the teachers', (label, code) => {
    expect(codes({ 专任教师总人数: 40, [label]: 40 })).toEqual([])
    expect(codes({ 专任教师总人数: 40, [label]: 41 })).toEqual([code])
  })

  it('of pupils of the catchment area and children of migrant workers', () => {
    expect(codes({ 小学学生人数: 604, '家庭住址在划片范围内的在校学生人数（小学）': 605 })).toEqual([
      'catchmentAboveStudents',
    ])
    expect(codes({ 小学学生人数: 604, 进城务工人员随迁子女在校生人数: 605 })).toEqual([
      'migrantsAboveStudents',
    ])
  })

  it('of teachers among the staff', () => {
    const table = sheet('表', [
      ['学校名称', '教职工数', '专任教师数'],
      ['红树小学', 40, 41],
    ])
    expect(evaluateFiles([file('1.xlsx', table)]).codes).toEqual(['teachersAboveStaff'])
  })

  it('of indoor sports rooms within 教学及辅助用房', () => {
    expect(codes({ 教学及辅助用房总面积: 2000, 室内体育用房面积: 2000.5 })).toEqual(['indoorAboveAuxiliary'])
  })

  it('where a part is missing, only what is known is compared', () => {
    expect(codes({ '本科学历教师人数（小学）': 30, 专任教师总人数: 40 })).toEqual([])
    expect(
      codes({ '本科学历教师人数（初中）': 30, 小学学生人数: 40, 专任教师总人数: 40 }, 'nineYear'),
    ).toEqual([])
  })
})

describe('class-size bands', () => {
  const bands = Object.fromEntries(
    [
      '25人以下',
      '26-30人',
      '31-35人',
      '36-40人',
      '41-45人',
      '46-50人',
      '51-55人',
      '56-60人',
      '61-65人',
      '66人以上',
    ].map((band) => [`每班${band}班级个数`, 0]),
  )

  it('together are the classes', () => {
    expect(codes({ ...bands, '每班41-45人班级个数': 12, 班级总数: 12, 小学学生人数: 520 })).toEqual([])
    expect(codes({ ...bands, '每班41-45人班级个数': 11, 班级总数: 12 })).toEqual(['bandsNotClasses'])
    expect(codes({ ...bands, '每班41-45人班级个数': 13, 班级总数: 12 })).toEqual(['bandsNotClasses'])
  })

  it('that are not all filled may be fewer than the classes', () => {
    expect(codes({ '每班41-45人班级个数': 11, 班级总数: 12 })).toEqual([])
  })

  it('need no more pupils than the school has', () => {
    expect(codes({ '每班41-45人班级个数': 12, 小学学生人数: 492 })).toEqual([])
    expect(codes({ '每班41-45人班级个数': 12, 小学学生人数: 491 })).toEqual(['bandsAboveStudents'])
  })

  it('need no more pupils than both stages together have', () => {
    const nineYear = { '每班41-45人班级个数': 20, 小学学生人数: 400, 初中学生人数: 400 }
    expect(codes(nineYear, 'nineYear')).toEqual(['bandsAboveStudents'])
    expect(codes({ ...nineYear, 初中学生人数: 420 }, 'nineYear')).toEqual([])
  })
})

describe('warnings', () => {
  it('室内体育用房 and 体育馆 that differ', () => {
    const { problems } = run({ 教学及辅助用房总面积: 3000, 室内体育用房面积: 800, 学校体育馆面积: 760 })
    expect(problemOf(problems, 'indoorAndGymnasiumDiffer').severity).toBe('warning')
    expect(codes({ 教学及辅助用房总面积: 3000, 室内体育用房面积: 800, 学校体育馆面积: 800 })).toEqual([])
  })

  it('完全中学 and 十二年一贯制 without 高中 enrolment', () => {
    expect(codes({ 初中学生人数: 400 }, 'complete')).toEqual(['seniorEnrolmentMissing'])
    expect(codes({ 初中学生人数: 400 }, 'twelveYear')).toEqual(['seniorEnrolmentMissing'])
    const table = sheet('表', [
      ['学校名称', '初中在校生数', '高中在校生数'],
      ['太平完全中学', 400, 600],
    ])
    expect(evaluateFiles([file('1.xlsx', table)]).codes).toEqual([])
  })

  it('more than half above or below the year before', () => {
    const known = school('红树小学', 'primary')
    const against = (lastYear: string, rooms: number) => {
      const context = contextWith({
        schools: [known],
        lastYear: { [`${known.id}/multimediaRooms/whole`]: lastYear },
      })
      return evaluateFiles(
        [file('1.xlsx', schoolForm({ 学校名称: '红树小学', 网络多媒体教室间数: rooms }))],
        context,
      )
    }
    expect(problemOf(against('14', 4).problems, 'yearSwing')).toMatchObject({
      severity: 'warning',
      cell: valueCell('网络多媒体教室间数'),
      params: { lastYear: '14', percent: '-71' },
    })
    expect(against('14', 21).codes).toEqual([])
    expect(against('14', 22).codes).toEqual(['yearSwing'])
    expect(against('1', 2).codes).toEqual([])
    expect(against('0', 20).codes).toEqual([])
  })
})

describe('what the store knows', () => {
  it('is checked together with what the file brings', () => {
    const known = school('红树小学', 'primary')
    const context = contextWith({
      schools: [known],
      current: { [`${known.id}/fullTimeTeachers/primary`]: { value: '40', manual: false } },
    })
    const { problems } = evaluateFiles(
      [file('1.xlsx', schoolForm({ 学校名称: '红树小学', 县级及以上骨干教师数: 41 }))],
      context,
    )
    expect(problemOf(problems, 'backboneAboveTeachers').cell).toBe(valueCell('县级及以上骨干教师数'))
  })
})
