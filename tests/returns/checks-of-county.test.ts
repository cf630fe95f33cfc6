import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Checking } from '../../electron/returns/evaluate/checking.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { type Amounts, tableOf } from './check-table.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

/** A school that meets every indicator of 2017, with so many pupils. */
function meeting(pupils: number, more: Amounts = {}): { amounts: Amounts } {
  return {
    amounts: {
      'students/primary': pupils,
      'bachelorTeachers/primary': Math.ceil(pupils * 0.05),
      'collegeTeachers/primary': 0,
      'masterTeachers/primary': 0,
      'doctorTeachers/primary': 0,
      'backboneTeachers/primary': Math.ceil(pupils * 0.011),
      'peTeachers/primary': Math.ceil(pupils * 0.01),
      'musicTeachers/primary': 0,
      'fineArtTeachers/primary': 0,
      teachingAuxiliaryArea: pupils * 5,
      indoorSportsArea: 0,
      gymnasiumArea: 0,
      sportsGroundArea: pupils * 8,
      equipmentValue: pupils * 2100,
      multimediaRooms: Math.ceil(pupils * 0.03),
      ...more,
    },
  }
}

const countyOf = (schools: Readonly<Record<string, { amounts: Amounts }>>) =>
  evaluateFiles([file('表.xlsx', tableOf(schools))])
const warned = (schools: Readonly<Record<string, { amounts: Amounts }>>, code: string) =>
  countyOf(schools).problems.filter((problem) => problem.code === code)

describe('a figure far from those of the other schools', () => {
  const others = Object.fromEntries(
    [400, 500, 600, 700, 800, 900].map((pupils) => [`第${pupils}小学`, meeting(pupils)]),
  )

  it('is told at its cell, with the figure and the median', () => {
    const far = { ...others, 红树小学: meeting(600, { multimediaRooms: 80 }) }
    const [problem, ...more] = warned(far, 'countyOutlier')
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      params: { name: '红树小学', value: '13.33', median: '3.00', schools: 7 },
    })
    const { preview } = countyOf(far)
    const rooms = preview.files[0]?.values.find(
      ({ field, school: of }) => field === 'multimediaRooms' && of === '红树小学',
    )
    expect(problem?.cell).toBe(rooms?.cell)
  })

  it('is none while it is no more than half of the median away', () => {
    // The others all have 3.0 rooms: 4.5 is half more, however small the spread.
    const edge = (rooms: number) =>
      warned({ ...others, 红树小学: meeting(600, { multimediaRooms: rooms }) }, 'countyOutlier')
    expect(edge(27)).toEqual([])
    expect(edge(28)).toHaveLength(1)
  })

  it('is told where more than half of the schools are equal, and their median deviation is zero', () => {
    const equal = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((n) => [`第${n}小学`, meeting(600)]),
    )
    expect(warned(equal, 'countyOutlier')).toEqual([])
    const far = { ...equal, 红树小学: meeting(600, { multimediaRooms: 60 }) }
    expect(warned(far, 'countyOutlier').map(({ params }) => params.name)).toEqual(['红树小学'])
  })

  it('is not asked for among too few schools', () => {
    const few = Object.fromEntries(Object.entries(others).slice(0, 4))
    expect(warned({ ...few, 红树小学: meeting(600, { multimediaRooms: 80 }) }, 'countyOutlier')).toEqual([])
  })
})

describe('a changed value', () => {
  const known = school('红树小学', 'primary')
  const stored = (amounts: Amounts, { id } = known) =>
    Object.fromEntries(
      Object.entries(amounts).map(([place, value]) => [
        `${id}/${place.includes('/') ? place : `${place}/whole`}`,
        { value: String(value), manual: false, layout: 'school-table' },
      ]),
    )
  const imported = (before: Amounts, after: Amounts) =>
    evaluateFiles(
      [file('表.xlsx', tableOf({ 红树小学: { amounts: after } }))],
      contextWith({ schools: [known], current: stored(before) }),
    )

  it('that turns the verdict of its school is told with both verdicts', () => {
    const before = meeting(600).amounts
    const below = imported(before, meeting(600, { equipmentValue: 600 * 1699 }).amounts)
    expect(problemOf(below.problems, 'verdictFlips')).toMatchObject({
      severity: 'warning',
      params: { before: 'pass', after: 'fail', count: 1, former: '1260000', value: '1019400' },
    })
    // 1,700 yuan is exactly 85 % of what is asked: the school still passes.
    expect(imported(before, meeting(600, { equipmentValue: 600 * 1700 }).amounts).codes).toEqual([])
  })

  it('is judged with the campuses of its school', () => {
    const both = (field: string, amount: number) => ({
      [`${field}/primary`]: amount,
      [`${field}/junior`]: amount,
    })
    const ample: Amounts = {
      ...both('bachelorTeachers', 30),
      ...both('collegeTeachers', 0),
      ...both('masterTeachers', 0),
      ...both('doctorTeachers', 0),
      ...both('backboneTeachers', 10),
      ...both('peTeachers', 10),
      ...both('musicTeachers', 0),
      ...both('fineArtTeachers', 0),
      teachingAuxiliaryArea: 5000,
      indoorSportsArea: 0,
      gymnasiumArea: 0,
      sportsGroundArea: 9000,
      equipmentValue: 2000000,
    }
    const pupils = { 'students/primary': 300, 'students/junior': 200 }
    const nineYear = school('红树学校', 'nineYear')
    const rooms = (multimediaRooms: number) => ({ ...ample, ...pupils, multimediaRooms })
    const turned = (checking: Partial<Checking>) =>
      evaluateFiles(
        [file('表.xlsx', tableOf({ 红树学校: { kind: '九年一贯制', amounts: rooms(13) } }))],
        contextWith({ schools: [nineYear], current: stored(rooms(20), nineYear), checking }),
      ).codes
    // Split by 1 to 1.1 over all pupils, 13 rooms are enough for both stages.
    expect(turned({})).toEqual([])
    // All of 初中 is at a campus with 9 of them: 4 are left for the 300 of 小学.
    const figures: Readonly<Record<string, string>> = {
      'students/primary': '0',
      'students/junior': '200',
      'multimediaRooms/whole': '9',
      'teachingAuxiliaryArea/whole': '2500',
      'indoorSportsArea/whole': '0',
      'gymnasiumArea/whole': '0',
      'sportsGroundArea/whole': '4500',
      'equipmentValue/whole': '1000000',
    }
    const east = {
      name: '东校区',
      value: (field: string, stage: string) => figures[`${field}/${stage}`] ?? null,
    }
    expect(turned({ campuses: () => [east] })).toEqual(['verdictFlips'])
  })

  it('that changes nothing of the verdict is not told', () => {
    expect(
      imported(meeting(600).amounts, meeting(600, { equipmentValue: 600 * 2500 }).amounts).codes,
    ).toEqual([])
  })

  it('that is new, where none stood before, is not told', () => {
    const { equipmentValue: _, ...without } = meeting(600).amounts
    expect(imported(without, meeting(600).amounts).codes).toEqual([])
  })

  it('that moves a coefficient over its limit is told with the schools that move it', () => {
    const near = school('城南小学', 'primary')
    const sports = (perPupil: number) => meeting(600, { sportsGroundArea: 600 * perPupil }).amounts
    const evaluated = (area: number) =>
      evaluateFiles(
        [file('表.xlsx', tableOf({ 红树小学: { amounts: sports(area) } }))],
        contextWith({
          schools: [known, near],
          current: {
            ...stored(sports(8)),
            ...Object.fromEntries(
              Object.entries(stored(sports(8))).map(([key, value]) => [
                key.replace(known.id, near.id),
                value,
              ]),
            ),
          },
        }),
      )
    // Two schools of one size: CV = (a − b) ÷ (a + b), so that 24 beside 8 is exactly 0.5.
    expect(evaluated(24).codes).toEqual([])
    expect(problemOf(evaluated(24.1).problems, 'coefficientFlips').params).toMatchObject({
      before: '0.000',
      after: '0.502',
      limit: '0.5',
      exceeded: 1,
      schools: '红树小学',
    })
  })
})

describe('primary graduates and junior entrants of the county', () => {
  const graduates = (count: number | null, entrants: number) =>
    evaluateFiles([
      file(
        '表.xlsx',
        tableOf({
          甲小学: { amounts: { 'students/primary': 300, 'graduatedStudents/primary': 60 } },
          乙小学: {
            amounts: {
              'students/primary': 300,
              ...(count === null ? {} : { 'graduatedStudents/primary': count }),
            },
          },
          丙初中: { kind: '初中', amounts: { 'students/junior': 300, 'entrants/junior': entrants } },
        }),
      ),
    ]).codes

  it('are compared over all schools, once each of them is known', () => {
    expect(graduates(40, 100)).toEqual([])
    expect(graduates(40, 101)).toEqual(['graduatesBelowEntrants'])
    expect(graduates(null, 101)).toEqual([])
  })
})

describe('what the checks find', () => {
  const schools = {
    ...Object.fromEntries(
      [400, 500, 600, 700, 800, 900].map((pupils) => [`第${pupils}小学`, meeting(pupils)]),
    ),
    红树小学: meeting(600, { multimediaRooms: 80 }),
    城南小学: meeting(500, { 'backboneTeachers/primary': 200, 'fullTimeTeachers/primary': 100 }),
  }
  const told = (sheets: readonly SheetGrid[]) =>
    evaluateFiles(sheets.map((sheet, index) => file(`${index}.xlsx`, sheet)))
      .problems.filter(({ severity }) => severity !== 'note')
      .map(({ code, params }) => JSON.stringify([code, params]))
      .toSorted()

  it('is the same in whatever order the schools stand, and over how many files', () => {
    const expected = told([tableOf(schools)])
    expect(expected.length).toBeGreaterThan(1)
    const names = Object.keys(schools)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.integer({ min: 1, max: names.length }),
        (order, size) => {
          const pick = (from: readonly string[]) =>
            Object.fromEntries(
              Object.entries(schools)
                .filter(([name]) => from.includes(name))
                .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
            )
          const parts = Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
            tableOf(pick(order.slice(index * size, (index + 1) * size))),
          )
          expect(told(parts)).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
  })
})
