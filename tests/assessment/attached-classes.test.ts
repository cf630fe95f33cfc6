import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, school } from './school-input.ts'

const figures: Figures = {
  'students.primary': 300,
  'students.junior': 60,
  'students.senior': 40,
  multimediaRooms: 14,
  backboneTeachers: 5,
}
const assessed = (
  kind: 'primary' | 'complete' | 'teachingPoint' | 'special',
  attached: 'junior' | 'primary',
) => assess(quality2017, 2025, [school('校', kind, figures, { attachedStages: [attached] })])
const rooms = (result: ReturnType<typeof assessed>, stage: 'primary' | 'junior') =>
  indicatorOf(rowOf(result, '校', stage), 'multimediaRooms')

describe('附设班', () => {
  it('have a row of their own, and share what the school has as the parts of an 一贯制 school do (std §2.2)', () => {
    const result = assessed('primary', 'junior')
    expect(result.rows.map(({ stage }) => stage)).toEqual(['primary', 'junior'])
    const weighted = 300 + 1.1 * 60
    expect(rooms(result, 'primary').value).toBeCloseTo((14 / weighted) * 100, 12)
    expect(rooms(result, 'junior').value).toBeCloseTo(((14 * 1.1) / weighted) * 100, 12)
  })

  it('beside 初中 and 高中 take part by the weights of all three stages', () => {
    const result = assessed('complete', 'primary')
    const weighted = 300 + 1.1 * 60 + 1.32 * 40
    expect(rooms(result, 'primary').value).toBeCloseTo((14 / weighted) * 100, 12)
    expect(rooms(result, 'junior').value).toBeCloseTo(((14 * 1.1) / weighted) * 100, 12)
  })

  it('divide no teachers: those of the whole school are asked for by stage', () => {
    expect(
      indicatorOf(rowOf(assessed('primary', 'junior'), '校', 'primary'), 'backboneTeachers'),
    ).toMatchObject({
      status: 'unknown',
      because: [{ code: 'notDividedByStage', field: 'backboneTeachers', stage: 'primary' }],
    })
  })

  it('decide with the other stages on the verdict of the school', () => {
    expect(assessed('primary', 'junior').schools).toMatchObject([{ verdict: 'unknown' }])
    expect(assessed('primary', 'junior').schools[0]?.because.map(({ stage }) => stage)).toContain('junior')
  })

  it('leave the scope as it is: a teaching point is small by its primary pupils, a special school is left out', () => {
    expect(assessed('teachingPoint', 'junior').rows).toHaveLength(2)
    expect(assessed('special', 'junior').excluded).toMatchObject([{ code: 'kindOutOfScope' }])
  })

  it('that are not registered add no row, whatever a return says', () => {
    const result = assess(quality2017, 2025, [school('校', 'primary', figures)])
    expect(result.rows.map(({ stage }) => stage)).toEqual(['primary'])
    expect(rooms(result, 'primary').value).toBeCloseTo((14 / 300) * 100, 12)
  })
})
