import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { dispersionOf } from '../../shared/assessment/dispersion.ts'
import { dispersionFor } from './find.ts'
import { type Figures, JUNIOR_AT_THRESHOLDS, PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

const primaries = (...figures: readonly Figures[]) =>
  assess(
    quality2017,
    2025,
    figures.map((changed, index) =>
      school(`第${index + 1}小学`, 'primary', { ...PRIMARY_AT_THRESHOLDS, ...changed }),
    ),
  )

const rooms = (...figures: readonly Figures[]) =>
  dispersionFor(primaries(...figures), 'primary', 'multimediaRooms')

/** Two schools of equal size at 1 ± coefficient times the mean have that coefficient. */
const withCoefficient = (coefficient: number) =>
  dispersionFor(
    primaries(
      { equipmentValue: 10_000_000 * (1 + coefficient) },
      { equipmentValue: 10_000_000 * (1 - coefficient) },
    ),
    'primary',
    'equipmentValue',
  )

describe('the dispersion of an indicator', () => {
  it('has the county ratio as its mean, not the average of the schools', () => {
    const result = rooms(
      { 'students.primary': 100, multimediaRooms: 10 },
      { 'students.primary': 900, multimediaRooms: 9 },
    )
    expect(result.mean).toBeCloseTo((19 / 1000) * 100, 12)
    expect(result.mean).not.toBeCloseTo((10 + 1) / 2, 1)
    const deviation = Math.sqrt(0.1 * (10 - 1.9) ** 2 + 0.9 * (1 - 1.9) ** 2)
    expect(result.standardDeviation).toBeCloseTo(deviation, 12)
    expect(result.coefficient).toBeCloseTo(deviation / 1.9, 12)
  })

  it('is kept by stage, each with its own limit', () => {
    const result = assess(quality2017, 2025, [
      school('小', 'primary', PRIMARY_AT_THRESHOLDS),
      school('中', 'junior', JUNIOR_AT_THRESHOLDS),
    ])
    expect(result.dispersion).toHaveLength(14)
    expect(dispersionFor(result, 'primary', 'sportsArea')).toMatchObject({ limit: 0.5, schools: 1 })
    expect(dispersionFor(result, 'junior', 'sportsArea')).toMatchObject({ limit: 0.45, schools: 1 })
  })

  it('of a single school is zero', () => {
    expect(rooms({ 'students.primary': 777, multimediaRooms: 13 })).toMatchObject({
      coefficient: 0,
      standardDeviation: 0,
      status: 'met',
    })
  })

  it('counts a school that has none of it', () => {
    const result = rooms({ multimediaRooms: 0 }, { multimediaRooms: 20 })
    expect(result).toMatchObject({ schools: 2, mean: 1, coefficient: 1, status: 'exceeded' })
  })

  it('is undefined where the mean is zero, and where there is no school', () => {
    expect(rooms({ multimediaRooms: 0 }, { multimediaRooms: 0 })).toMatchObject({
      mean: 0,
      coefficient: null,
      status: 'undefined',
    })
    expect(rooms()).toMatchObject({ population: 0, coefficient: null, mean: null, status: 'undefined' })
  })

  it('is unknown while a school’s value is missing, with the provisional value and its number', () => {
    const inputs = [
      school('甲', 'primary', { ...PRIMARY_AT_THRESHOLDS, multimediaRooms: 10 }),
      school('乙', 'primary', { ...PRIMARY_AT_THRESHOLDS, multimediaRooms: 30 }),
      school('丙', 'primary', without(PRIMARY_AT_THRESHOLDS, 'multimediaRooms')),
    ]
    const result = dispersionFor(assess(quality2017, 2025, inputs), 'primary', 'multimediaRooms')
    expect(result).toMatchObject({
      status: 'unknown',
      coefficient: null,
      mean: null,
      unweightedCoefficient: null,
      provisional: 0.5,
      schools: 2,
      population: 3,
      borderline: false,
      because: [{ code: 'indicatorUnknown', indicator: 'multimediaRooms', stage: 'primary' }],
    })
  })

  it('leaves out a school without pupils, which has no weight', () => {
    const result = rooms({ multimediaRooms: 10 }, { multimediaRooms: 30 }, { 'students.primary': 0 })
    expect(result).toMatchObject({ schools: 2, population: 2, coefficient: 0.5 })
  })
})

describe('the limit', () => {
  it('is inclusive and compared unrounded: 0.5004 prints 0.500, exceeds it and is 临界', () => {
    expect(withCoefficient(0.5)).toMatchObject({ status: 'met', borderline: true })
    const over = withCoefficient(0.5004)
    expect(over.coefficient?.toFixed(3)).toBe('0.500')
    expect(over).toMatchObject({ status: 'exceeded', borderline: true })
  })

  it('is 临界 within 0.0005 on either side and no further', () => {
    expect(withCoefficient(0.4996)).toMatchObject({ status: 'met', borderline: true })
    expect(withCoefficient(0.4994)).toMatchObject({ status: 'met', borderline: false })
    expect(withCoefficient(0.5006)).toMatchObject({ status: 'exceeded', borderline: false })
  })

  it('is told where the unweighted figure falls on the other side', () => {
    const both = rooms(
      { 'students.primary': 1900, multimediaRooms: 19 },
      { 'students.primary': 100, multimediaRooms: 4 },
    )
    expect(both.coefficient).toBeCloseTo(0.5685, 3)
    expect(both).toMatchObject({ status: 'exceeded', unweightedDisagrees: false })
    const one = rooms(
      { 'students.primary': 1900, multimediaRooms: 19 },
      { 'students.primary': 25, multimediaRooms: 1 },
    )
    expect(one.unweightedCoefficient).toBeCloseTo(0.6, 12)
    expect(one).toMatchObject({ status: 'met', unweightedDisagrees: true })
  })
})

describe('compensated sums', () => {
  it('keep what plain sums lose', () => {
    const values = Float64Array.from({ length: 200_001 }, (_, index) => (index === 0 ? 1e16 : 1))
    const students = new Float64Array(values.length).fill(1)
    const plain = values.reduce((sum, value) => sum + value, 0)
    expect(plain).toBe(1e16)
    expect(dispersionOf(values, students).mean).toBe((1e16 + 200_000) / 200_001)
  })
})
