import { describe, expect, it } from 'vitest'
import { sliding as published } from '../../seeds/early-warnings/sliding.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { withLimit } from '../../shared/assessment/overrides/with-limit.ts'
import type { Assessment } from '../../shared/assessment/result.ts'
import { earlyWarnings } from '../../shared/assessment/trends/early-warning.ts'
import { applyWarningRule, outOfBounds } from '../../shared/assessment/trends/early-warning-rule.ts'
import { countySeries, schoolSeries } from '../../shared/assessment/trends/series.ts'
import { trendsOf } from '../../shared/assessment/trends/trends-of.ts'
import { type Figures, PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

const sliding = applyWarningRule(published, null)

/** Well over every threshold, so that only what is changed can slide. */
const AMPLE: Figures = {
  ...PRIMARY_AT_THRESHOLDS,
  'collegeTeachers.primary': 60,
  'backboneTeachers.primary': 30,
  'peTeachers.primary': 12,
  teachingAuxiliaryArea: 9000,
  sportsGroundArea: 15000,
  equipmentValue: 6_000_000,
  multimediaRooms: 60,
}

/** A school of 1000 pupils, year by year from 2023. */
const years = (...changes: readonly Figures[]) =>
  changes.map((figures, index) =>
    assess(quality2017, 2023 + index, [school('甲', 'primary', { ...AMPLE, ...figures })]),
  )
const rooms = (...counts: readonly number[]) =>
  years(...counts.map((multimediaRooms) => ({ multimediaRooms })))
const warningsIn = (assessments: readonly Assessment[], rule = sliding) =>
  earlyWarnings(quality2017, schoolSeries(assessments), [rule])
const roomsOf = (assessments: readonly Assessment[]) =>
  schoolSeries(assessments)[0]?.figures.find(({ indicator }) => indicator === 'multimediaRooms')?.points

describe('the figures of a school over the years', () => {
  it('stand in the order of the years, whatever the order of the assessments', () => {
    const series = schoolSeries(rooms(30, 28, 26).toReversed())
    expect(roomsOf(rooms(30, 28, 26).toReversed())).toEqual([
      { year: 2023, value: 3, printed: '3.00', threshold: 2.3, status: 'met', borderline: false },
      { year: 2024, value: 2.8, printed: '2.80', threshold: 2.3, status: 'met', borderline: false },
      { year: 2025, value: 2.6, printed: '2.60', threshold: 2.3, status: 'met', borderline: false },
    ])
    expect(series[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass'])
    expect(series[0]?.figures).toHaveLength(7)
  })

  it('have a point without a value where the figure or the school was not there', () => {
    const missing = assess(quality2017, 2023, [school('甲', 'primary', without(AMPLE, 'multimediaRooms'))])
    const other = assess(quality2017, 2024, [school('乙', 'primary', AMPLE)])
    const now = assess(quality2017, 2025, [school('甲', 'primary', AMPLE)])
    const [own] = schoolSeries([missing, other, now])
    expect(roomsOf([missing, other, now])?.map(({ value }) => value)).toEqual([null, null, 6])
    expect(own?.verdicts.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'pass'])
    expect(schoolSeries([])).toEqual([])
  })

  it('of the county are its mean and its coefficient', () => {
    const series = countySeries(rooms(30, 24)).find(({ indicator }) => indicator === 'multimediaRooms')
    expect(series).toEqual({
      stage: 'primary',
      indicator: 'multimediaRooms',
      points: [
        { year: 2023, mean: 3, coefficient: 0, limit: 0.5, threshold: 2.3, status: 'met', borderline: false },
        {
          year: 2024,
          mean: 2.4,
          coefficient: 0,
          limit: 0.5,
          threshold: 2.3,
          status: 'met',
          borderline: false,
        },
      ],
    })
  })
})

describe('early warning', () => {
  it('is given of a school that passes, falls two years in a row and is near the requirement', () => {
    expect(warningsIn(rooms(30, 28, 25))).toEqual([
      {
        rule: 'sliding',
        schoolId: 'id-甲',
        name: '甲',
        stage: 'primary',
        indicator: 'multimediaRooms',
        towards: 'threshold',
        limit: 2.3,
        years: [
          { year: 2023, value: 3 },
          { year: 2024, value: 2.8 },
          { year: 2025, value: 2.5 },
        ],
        distance: expect.closeTo(0.2 / 2.3, 12),
      },
    ])
  })

  it('is not given of a figure far from its limit, one that rose between, or one that stands still', () => {
    expect(warningsIn(rooms(60, 50, 40))).toEqual([])
    expect(warningsIn(rooms(25, 26, 24))).toEqual([])
    expect(warningsIn(rooms(25, 24, 24))).toEqual([])
  })

  it('takes what falls towards the floor of a figure that no longer meets its requirement', () => {
    const [warning] = warningsIn(rooms(24, 22, 20))
    expect(warning).toMatchObject({ towards: 'floor', indicator: 'multimediaRooms' })
    expect(warning?.limit).toBeCloseTo(2.3 * 0.85, 12)
  })

  it('is not given of a figure that falls to nothing where a province asks for no floor', () => {
    const standard = withLimit(quality2017, { kind: 'floorShare' }, '0')
    const assessments = [2, 1, 0].map((multimediaRooms, index) =>
      assess(standard, 2023 + index, [school('甲', 'primary', { ...AMPLE, multimediaRooms })]),
    )
    expect(assessments.at(-1)?.rows[0]?.verdict).toBe('pass')
    expect(earlyWarnings(standard, schoolSeries(assessments), [sliding])).toEqual([])
  })

  it('is not given of a school that does not pass already', () => {
    const failing = years(
      { multimediaRooms: 30 },
      { multimediaRooms: 28 },
      { multimediaRooms: 25, sportsGroundArea: 10, gymnasiumArea: 0, indoorSportsArea: 0 },
    )
    expect(failing.at(-1)?.rows[0]?.verdict).toBe('fail')
    expect(warningsIn(failing)).toEqual([])
  })

  it('reads nothing into a year that is missing', () => {
    const [first, , third] = rooms(30, 28, 25)
    const before = assess(quality2017, 2022, [school('甲', 'primary', { ...AMPLE, multimediaRooms: 33 })])
    const gap = [before, first, third].filter((one) => one !== undefined)
    expect(warningsIn(gap)).toEqual([])
    expect(warningsIn(rooms(28, 25))).toEqual([])
  })

  it('follows its rule as data', () => {
    const fallen = rooms(30, 28, 25)
    expect(warningsIn(fallen, { ...sliding, margin: '0.05' })).toEqual([])
    expect(warningsIn(fallen, { ...sliding, fallingYears: 3 })).toEqual([])
    expect(warningsIn(rooms(28, 25), { ...sliding, fallingYears: 1 })).toHaveLength(1)
    expect(warningsIn(fallen, { ...sliding, on: false })).toEqual([])
  })

  it('takes the numbers of the county within the bounds of the rule, and says what was its own', () => {
    const own = { fallingYears: 2, margin: '0.1' }
    expect(sliding).toEqual({ ...published, on: true, chosen: false, own })
    const choice = { on: true, fallingYears: 3, margin: '0.05' }
    expect(applyWarningRule(published, choice)).toEqual({ ...published, ...choice, chosen: true, own })
    for (const beyond of [
      { fallingYears: 6 },
      { fallingYears: 0 },
      { margin: '0.51' },
      { margin: '-0.01' },
    ]) {
      const applied = applyWarningRule(published, { ...choice, ...beyond, on: false })
      expect(applied).toMatchObject({ ...own, on: false, chosen: true })
    }
    expect(outOfBounds(published, { fallingYears: 5, margin: '0.50' })).toBeNull()
    expect(outOfBounds(published, { fallingYears: 1, margin: '0' })).toBeNull()
    expect(outOfBounds(published, { fallingYears: 2, margin: '0.501' })).toEqual({
      value: '50.1%',
      minimum: '0%',
      maximum: '50%',
    })
  })

  it('takes the margin exactly: 2.53 is a tenth over 2.3', () => {
    const pupils = { 'students.primary': 10000, 'backboneTeachers.primary': 300 }
    const many = (multimediaRooms: number) => ({ ...AMPLE, ...pupils, multimediaRooms })
    const county = (last: number) =>
      [280, 260, last].map((count, index) =>
        assess(quality2017, 2023 + index, [
          school('甲', 'primary', {
            ...many(count),
            'collegeTeachers.primary': 600,
            'peTeachers.primary': 120,
            teachingAuxiliaryArea: 90_000,
            sportsGroundArea: 150_000,
            equipmentValue: 60_000_000,
          }),
        ]),
      )
    expect(warningsIn(county(253))).toHaveLength(1)
    expect(warningsIn(county(254))).toHaveLength(0)
  })

  it('puts the nearest to its limit first', () => {
    const both = years(
      { multimediaRooms: 30, 'backboneTeachers.primary': 13 },
      { multimediaRooms: 28, 'backboneTeachers.primary': 12 },
      { multimediaRooms: 25, 'backboneTeachers.primary': 10 },
    )
    expect(warningsIn(both).map(({ indicator }) => indicator)).toEqual([
      'backboneTeachers',
      'multimediaRooms',
    ])
  })
})

describe('trends of a stage', () => {
  const input = (multimediaRooms: number) =>
    school('甲', 'nineYear', { ...AMPLE, 'students.junior': 600, multimediaRooms })
  const year = (of: number, multimediaRooms: number, standard = quality2017) => ({
    year: of,
    standard,
    inputs: [input(multimediaRooms)],
  })

  it('are the same as those of whole assessments', () => {
    const years = [year(2025, 25), year(2023, 30), year(2024, 28)]
    const whole = years.map(({ standard, inputs, year: of }) => assess(standard, of, inputs))
    const trends = trendsOf('primary', years, [sliding])
    expect(trends.years).toEqual([2023, 2024, 2025])
    expect(trends.schools).toEqual(schoolSeries(whole).filter(({ stage }) => stage === 'primary'))
    expect(trends.county).toEqual(countySeries(whole).filter(({ stage }) => stage === 'primary'))
    expect(trendsOf('primary', [], [sliding])).toMatchObject({ years: [], schools: [], warnings: [] })
  })

  it('judge each year by the standard as it held then', () => {
    const stricter = {
      ...quality2017,
      indicators: quality2017.indicators.map((one) =>
        one.id === 'multimediaRooms' ? { ...one, thresholds: { primary: '9', junior: '9' } } : one,
      ),
    }
    const [own] = trendsOf('primary', [year(2024, 60), year(2025, 60, stricter)], []).schools
    const points = own?.figures.find(({ indicator }) => indicator === 'multimediaRooms')?.points
    expect(points?.map(({ status }) => status)).toEqual(['met', 'below'])
  })
})
