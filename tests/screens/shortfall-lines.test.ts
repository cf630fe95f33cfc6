import { describe, expect, it } from 'vitest'
import { shortfallLines } from '../../renderer/pages/indicators/shortfall/shortfall-line.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { withForecast } from '../../shared/assessment/shortfall/forecast.ts'
import { shortfallsOf } from '../../shared/assessment/shortfall/shortfalls.ts'
import { PRIMARY_AT_THRESHOLDS, school } from '../assessment/school-input.ts'

const YEAR = 2025

describe('the lines of the shortfall list', () => {
  it('do not say that there is enough where it cannot be told for the pupils that are expected', () => {
    const whole = { 'students.primary': 300, 'students.junior': 200, multimediaRooms: 7 }
    const campus = { 'students.primary': 100, 'students.junior': 0, multimediaRooms: 2 }
    const inputs = [school('校', 'nineYear', whole, {}, [{ name: '东校区', figures: campus }])]
    const expectedWith = (primary: number) => {
      const later = withForecast(inputs, [{ schoolId: 'id-校', stage: 'primary', students: primary }])
      const [now, expected] = [inputs, later].map((schools) => shortfallsOf(quality2017, YEAR, schools))
      const lines = shortfallLines(quality2017, now ?? [], expected ?? [], undefined, undefined)
      return lines.find(({ stage }) => stage === 'primary')?.expected
    }
    expect(expectedWith(400)?.toThreshold).toMatch(/^[1-9]/)
    // The campus alone has 100 pupils: with fewer in all, nobody knows where they are.
    expect(expectedWith(50)).toBe(null)
  })

  it('say nothing of a teaching point that will have too few pupils to be judged', () => {
    const figures = { ...PRIMARY_AT_THRESHOLDS, 'students.primary': 60, multimediaRooms: 1 }
    const inputs = [school('点', 'teachingPoint', figures)]
    const later = withForecast(inputs, [{ schoolId: 'id-点', stage: 'primary', students: 40 }])
    const [now, expected] = [inputs, later].map((schools) => shortfallsOf(quality2017, YEAR, schools))
    const lines = shortfallLines(quality2017, now ?? [], expected ?? [], undefined, undefined)
    expect(lines.map(({ now: { toThreshold }, expected: then }) => [toThreshold, then])).toEqual([
      ['1', null],
    ])
  })
})
