import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { grown, withForecast } from '../../../shared/assessment/shortfall/forecast.ts'
import { shortfallsOf } from '../../../shared/assessment/shortfall/shortfalls.ts'
import { PRIMARY_AT_THRESHOLDS, school } from '../school-input.ts'

describe('expected enrolment', () => {
  it('grows by per cent, a begun pupil counted whole', () => {
    expect(grown('604', '3')).toBe(623)
    expect(grown('100', '0.1')).toBe(101)
    expect(grown('100', '7')).toBe(107)
    expect(grown('1000', '-2.5')).toBe(975)
    expect(grown('50', '-200')).toBe(0)
  })

  it('grows as whole numbers do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: -99, max: 300 }),
        (pupils, percent) => {
          const exact = BigInt(pupils) * BigInt(100 + percent)
          expect(grown(String(pupils), String(percent))).toBe(Number((exact + 99n) / 100n))
        },
      ),
    )
  })

  it('takes the place of the pupils of now, school by school', () => {
    const inputs = ['一小', '二小'].map((name) => school(name, 'primary', PRIMARY_AT_THRESHOLDS))
    const expected = withForecast(inputs, [{ schoolId: 'id-二小', stage: 'primary', students: 1100 }])
    const [first, second] = shortfallsOf(quality2017, 2025, expected)
    expect(first?.lacks).toEqual([])
    expect(second?.lacks.find(({ indicator }) => indicator === 'multimediaRooms')?.toThreshold).toBe('3')
  })

  it('stands before a number that a school reports as a whole', () => {
    const { 'students.primary': students, ...rest } = PRIMARY_AT_THRESHOLDS
    const inputs = [school('一小', 'primary', { ...rest, students: students ?? 0 })]
    const forecast = [{ schoolId: 'id-一小', stage: 'primary' as const, students: 2000 }]
    expect(shortfallsOf(quality2017, 2025, inputs)[0]?.lacks).toEqual([])
    expect(shortfallsOf(quality2017, 2025, withForecast(inputs, forecast))[0]?.lacks).toHaveLength(7)
  })

  it('leaves the campuses of a school as they are: the rest of it has the pupils that come', () => {
    const whole = { 'students.primary': 300, 'students.junior': 200, multimediaRooms: 14 }
    const campus = { 'students.primary': 0, 'students.junior': 200, multimediaRooms: 7 }
    const inputs = [school('校', 'nineYear', whole, {}, [{ name: '东校区', figures: campus }])]
    const rooms = (primary: number) => {
      const forecast = [{ schoolId: 'id-校', stage: 'primary' as const, students: primary }]
      return shortfallsOf(quality2017, 2025, withForecast(inputs, forecast))[0]?.lacks.flatMap((lack) =>
        lack.indicator === 'multimediaRooms' ? [[lack.stage, lack.toThreshold]] : [],
      )
    }
    // 7 rooms stand with the pupils of 小学: enough for 304, one too few for 305.
    expect(rooms(304)).toEqual([])
    expect(rooms(305)).toEqual([['primary', '1']])
  })
})
