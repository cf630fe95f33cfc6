import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, school } from './school-input.ts'

const whole: Figures = { 'students.primary': 300, 'students.junior': 200, multimediaRooms: 14 }
const campus = (primary: number, junior: number, multimediaRooms?: number): Figures => ({
  'students.primary': primary,
  'students.junior': junior,
  ...(multimediaRooms === undefined ? {} : { multimediaRooms }),
})

function rooms(stage: CompulsoryStage, ...campuses: readonly Figures[]) {
  const named = campuses.map((figures, index) => ({ name: `校区${index + 1}`, figures }))
  const result = assess(quality2017, 2025, [school('校', 'nineYear', whole, {}, named)])
  return indicatorOf(rowOf(result, '校', stage), 'multimediaRooms')
}

describe('分校区 (std §2.2)', () => {
  it('with pupils of one stage only is all of that stage; the rest is split among its own pupils', () => {
    const east = campus(100, 0, 4)
    const weighted = 200 + 1.1 * 200
    const restOfPrimary = (10 * 200) / weighted
    expect(rooms('primary', east).value).toBeCloseTo(((4 + restOfPrimary) / 300) * 100, 12)
    expect(rooms('junior', east).value).toBeCloseTo(((10 - restOfPrimary) / 200) * 100, 12)
  })

  it('leave nothing to split where each has one stage', () => {
    const east = campus(0, 200, 8)
    expect(rooms('junior', east).value).toBe(4)
    expect(rooms('primary', east).value).toBe(2)
  })

  it('with several stages is split by its own pupils', () => {
    const east = campus(100, 100, 6)
    const taken = (6 * 100) / (100 + 1.1 * 100) + (8 * 200) / (200 + 1.1 * 100)
    expect(rooms('primary', east).value).toBeCloseTo((taken / 300) * 100, 12)
  })

  it('without pupils serves no stage', () => {
    expect(rooms('primary', campus(0, 0, 4)).value).toBeCloseTo((10 / (300 + 1.1 * 200)) * 100, 12)
  })

  it('share out the whole and no more: the parts of the stages add up', () => {
    const [east, west] = [campus(100, 50, 5), campus(20, 0, 2)]
    const parts = [rooms('primary', east, west), rooms('junior', east, west)]
    expect((parts[0]?.value ?? 0) * 3 + (parts[1]?.value ?? 0) * 2).toBeCloseTo(14, 10)
  })

  it('decide where the threshold lies between', () => {
    // 初中 stands alone with 200 pupils: 2.4 ÷ 100 × 200 = 4.8 rooms.
    expect(rooms('junior', campus(0, 200, 5)).status).toBe('met')
    expect(rooms('junior', campus(0, 200, 4)).status).toBe('below')
    // 小学: (x + (14 − x) × 200 ÷ (200 + 220)) ÷ 3, against 2.3 and 1.955.
    expect(rooms('primary', campus(100, 0, 1)).status).toBe('met')
    expect(rooms('primary', campus(100, 0, 0)).status).toBe('floor')
  })

  it('say what is missing where the stage is only at a campus: enough there', () => {
    expect(rooms('junior', campus(0, 200, 4))).toMatchObject({ shortfall: '1' })
  })

  it('make the figure unknown where a figure of a campus is missing, and name it', () => {
    expect(rooms('primary', campus(100, 0))).toMatchObject({
      status: 'unknown',
      because: [{ code: 'missingOfCampus', campus: '校区1', field: 'multimediaRooms', stage: 'whole' }],
    })
  })

  it('make it unknown where they have more than the school', () => {
    expect(rooms('primary', campus(100, 0, 15)).because).toEqual([
      { code: 'campusesDisagree', field: 'multimediaRooms', stage: 'whole' },
    ])
    expect(rooms('primary', campus(301, 0, 1)).because).toEqual([
      { code: 'campusesDisagree', field: 'students', stage: 'primary' },
    ])
  })

  it('make it unknown where all pupils are at campuses and something is left over', () => {
    expect(rooms('primary', campus(300, 0, 6), campus(0, 200, 6)).because).toEqual([
      { code: 'campusesDisagree', field: 'multimediaRooms', stage: 'whole' },
    ])
    expect(rooms('primary', campus(300, 0, 6), campus(0, 200, 8)).value).toBe(2)
  })
})
