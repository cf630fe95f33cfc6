import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, JUNIOR_AT_THRESHOLDS, PRIMARY_AT_THRESHOLDS, school } from './school-input.ts'

const primary = (changed: Figures) =>
  rowOf(
    assess(quality2017, 2025, [school('甲', 'primary', { ...PRIMARY_AT_THRESHOLDS, ...changed })]),
    '甲',
    'primary',
  )
const junior = (changed: Figures) =>
  rowOf(
    assess(quality2017, 2025, [school('乙', 'junior', { ...JUNIOR_AT_THRESHOLDS, ...changed })]),
    '乙',
    'junior',
  )

describe('a threshold', () => {
  it('is met where it is reached exactly, for every indicator and both stages', () => {
    for (const row of [primary({}), junior({})]) {
      expect(Object.values(row.indicators).map(({ status }) => status)).toEqual(Array(7).fill('met'))
      expect(row).toMatchObject({ verdict: 'pass', met: 7, because: [] })
    }
  })

  it('is met by 9 teachers for 1000 pupils at 0.9, which doubles miss', () => {
    expect((9 / 1000) * 100 >= 0.9).toBe(false)
    expect(indicatorOf(primary({}), 'peArtTeachers')).toMatchObject({ status: 'met', value: 0.9 })
  })

  it('is not met by the smallest amount less', () => {
    const row = primary({ equipmentValue: '1999999.99' })
    expect(indicatorOf(row, 'equipmentValue')).toMatchObject({ status: 'floor', shortfall: '0.01' })
  })

  it('is compared beyond the digits of a double', () => {
    const at = (equipmentValue: string) => indicatorOf(primary({ equipmentValue }), 'equipmentValue').status
    expect(Number('1999999.99999999999999999999')).toBe(2000000)
    expect(at('1999999.99999999999999999999')).toBe('floor')
    expect(at('2000000.00000000000000000000')).toBe('met')
  })

  it('is met by a split that doubles put under it: 9 rooms for 11 and 365 pupils', () => {
    expect((9 * 1.1 * 100) / (11 + 1.1 * 365) >= 2.4).toBe(false)
    const figures = { 'students.primary': 11, 'students.junior': 365, multimediaRooms: 9 }
    const row = rowOf(assess(quality2017, 2025, [school('校', 'nineYear', figures)]), '校', 'junior')
    expect(indicatorOf(row, 'multimediaRooms')).toMatchObject({ status: 'met', value: 2.4, printed: '2.40' })
  })
})

describe('the floor of 85 %', () => {
  it.each([
    [
      'primary',
      'teachersAboveRequired',
      { 'students.primary': 2000, 'collegeTeachers.primary': 49 },
      '3.55',
      'below',
    ],
    ['primary', 'multimediaRooms', { 'students.primary': 2000, multimediaRooms: 39 }, '1.95', 'below'],
    ['primary', 'multimediaRooms', { 'students.primary': 2000, multimediaRooms: 40 }, '2.00', 'floor'],
  ] as const)('of %s %s is kept exactly', (_stage, id, changed, printed, status) => {
    expect(indicatorOf(primary(changed), id)).toMatchObject({ status, printed })
  })

  it('is met where it is reached exactly', () => {
    const row = primary({ equipmentValue: 1700000, teachingAuxiliaryArea: '4325', sportsGroundArea: '5875' })
    expect(indicatorOf(row, 'equipmentValue').status).toBe('floor')
    expect(indicatorOf(row, 'teachingArea')).toMatchObject({ status: 'floor', value: 3.825 })
    expect(indicatorOf(row, 'sportsArea')).toMatchObject({ status: 'floor', value: 6.375 })
    const under = primary({ equipmentValue: '1699999.99', teachingAuxiliaryArea: '4324.99' })
    expect(indicatorOf(under, 'equipmentValue').status).toBe('below')
    expect(indicatorOf(under, 'teachingArea').status).toBe('below')
  })

  it('is compared beyond the digits of a double', () => {
    const at = (equipmentValue: string) => indicatorOf(primary({ equipmentValue }), 'equipmentValue').status
    expect(at('1699999.99999999999999999999')).toBe('below')
    expect(at('1700000.00000000000000000000')).toBe('floor')
  })

  it('is met by 22.95 ㎡ for 6 pupils at 3.825, which doubles put under it', () => {
    expect(22.95 >= 3.825 * 6).toBe(false)
    const row = primary({ 'students.primary': 6, teachingAuxiliaryArea: '23.95', indoorSportsArea: 1 })
    expect(indicatorOf(row, 'teachingArea')).toMatchObject({ status: 'floor', value: 3.825 })
  })
})

describe('a printed figure', () => {
  it('is rounded half up from the true quotient', () => {
    expect(indicatorOf(primary({ teachingAuxiliaryArea: '5505' }), 'teachingArea').printed).toBe('5.01')
    expect((1.005).toFixed(2)).toBe('1.00')
    expect(indicatorOf(primary({ teachingAuxiliaryArea: '1505' }), 'teachingArea').printed).toBe('1.01')
    expect(indicatorOf(primary({ teachingAuxiliaryArea: '1504.999999' }), 'teachingArea').printed).toBe(
      '1.00',
    )
  })

  it('is marked 临界 where it looks met and is not: 4.196 prints 4.20', () => {
    const row = primary({ 'students.primary': 2502, 'collegeTeachers.primary': 83 })
    expect(indicatorOf(row, 'teachersAboveRequired')).toMatchObject({
      printed: '4.20',
      status: 'floor',
      borderline: true,
      shortfall: '1',
    })
    expect(indicatorOf(row, 'teachersAboveRequired').value).toBeCloseTo(4.1966, 4)
  })

  it('is marked 临界 where it looks like the floor and is under it', () => {
    const row = primary({ 'students.primary': 10000, 'backboneTeachers.primary': 85 })
    expect(indicatorOf(row, 'backboneTeachers')).toMatchObject({ status: 'floor', borderline: false })
    const under = primary({ equipmentValue: '1699999' })
    expect(indicatorOf(under, 'equipmentValue')).toMatchObject({
      printed: '1700.00',
      status: 'below',
      borderline: true,
    })
  })

  it('is not marked where printing changes nothing', () => {
    for (const result of Object.values(primary({}).indicators)) expect(result.borderline).toBe(false)
  })
})

describe('a shortfall', () => {
  it('counts whole persons and rooms, and exact areas and money', () => {
    const row = primary({
      'students.primary': 1001,
      'backboneTeachers.primary': 9,
      multimediaRooms: 20,
      teachingAuxiliaryArea: '4412.34',
      equipmentValue: '1964500.5',
    })
    expect(indicatorOf(row, 'backboneTeachers').shortfall).toBe('2')
    expect(indicatorOf(row, 'multimediaRooms').shortfall).toBe('4')
    expect(indicatorOf(row, 'teachingArea').shortfall).toBe('592.16')
    expect(indicatorOf(row, 'equipmentValue').shortfall).toBe('37499.5')
  })

  it('is enough when it is added, and not a unit more than needed', () => {
    for (const rooms of [3, 11, 19]) {
      const lacking = Number(indicatorOf(primary({ multimediaRooms: rooms }), 'multimediaRooms').shortfall)
      const statusWith = (added: number) =>
        indicatorOf(primary({ multimediaRooms: rooms + added }), 'multimediaRooms').status
      expect(statusWith(lacking)).toBe('met')
      expect(statusWith(lacking - 1)).not.toBe('met')
    }
  })

  it('is none where the threshold is met', () => {
    expect(indicatorOf(primary({}), 'multimediaRooms').shortfall).toBeNull()
  })
})
