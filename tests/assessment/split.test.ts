import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, school } from './school-input.ts'

const rooms = (kind: SchoolKind, figures: Figures, stage: CompulsoryStage) =>
  indicatorOf(rowOf(assess(quality2017, 2025, [school('校', kind, figures)]), '校', stage), 'multimediaRooms')

const A = 300
const B = 200
const C = 100
const X = 14

describe('a shared facility', () => {
  it('of a 九年一贯制 school is split 1 : 1.1', () => {
    const figures = { 'students.primary': A, 'students.junior': B, multimediaRooms: X }
    expect(rooms('nineYear', figures, 'primary').value).toBeCloseTo((X / (A + 1.1 * B)) * 100, 12)
    expect(rooms('nineYear', figures, 'junior').value).toBeCloseTo((X / (A / 1.1 + B)) * 100, 12)
  })

  it('of a 完全中学 is split 1 : 1.2 between 初中 and 高中', () => {
    const figures = { 'students.junior': B, 'students.senior': C, multimediaRooms: X }
    expect(rooms('complete', figures, 'junior').value).toBeCloseTo((X / (B + 1.2 * C)) * 100, 12)
  })

  it('of a 十二年一贯制 school is split 1 : 1.1 : 1.32', () => {
    const figures = {
      'students.primary': A,
      'students.junior': B,
      'students.senior': C,
      multimediaRooms: X,
    }
    const weighted = A + 1.1 * B + 1.32 * C
    expect(rooms('twelveYear', figures, 'primary').value).toBeCloseTo((X / weighted) * 100, 12)
    expect(rooms('twelveYear', figures, 'junior').value).toBeCloseTo(((1.1 * X) / weighted) * 100, 12)
  })

  it('is judged exactly on the weighted enrolment', () => {
    const figures = (pupils: number) => ({
      'students.primary': pupils,
      'students.junior': 100,
      multimediaRooms: 23,
    })
    // 23 × 100 = 2.3 × (890 + 1.1 × 100): exactly the threshold of 小学.
    expect(rooms('nineYear', figures(890), 'primary')).toMatchObject({ status: 'met', value: 2.3 })
    expect(rooms('nineYear', figures(891), 'primary')).toMatchObject({ status: 'floor', shortfall: '1' })
  })

  it('has the shortfall of the whole school: enough for the stage when it is split, and not a cent more', () => {
    const figures = { 'students.primary': 166, 'students.junior': 210, equipmentValue: 700000 }
    const row = rowOf(assess(quality2017, 2025, [school('校', 'nineYear', figures)]), '校', 'junior')
    const { shortfall } = indicatorOf(row, 'equipmentValue')
    // X·1.1·210 ÷ (166 + 1.1·210) has to be 2500·210.
    const lacking = (2500 * (166 + 1.1 * 210)) / 1.1 - 700000
    expect(Number(shortfall)).toBeGreaterThanOrEqual(lacking)
    expect(Number(shortfall)).toBeLessThan(lacking + 0.0101)
  })

  it('is taken as it stands where it is reported by stage', () => {
    const figures = {
      'students.primary': A,
      'students.junior': B,
      multimediaRooms: X,
      'multimediaRooms.primary': 8,
      'multimediaRooms.junior': 6,
    }
    expect(rooms('nineYear', figures, 'primary').value).toBeCloseTo((8 / A) * 100, 12)
    expect(rooms('nineYear', figures, 'junior').value).toBe(3)
  })

  it('of a school of one stage is taken whole, under whichever of the two it is reported', () => {
    expect(rooms('junior', { 'students.junior': B, multimediaRooms: 6 }, 'junior').value).toBe(3)
    expect(rooms('junior', { students: B, 'multimediaRooms.junior': 6 }, 'junior').value).toBe(3)
  })

  it('is not split where a stage has no pupils: the school counts as 小学 (std §2.2)', () => {
    const figures = { 'students.primary': A, 'students.junior': 0, multimediaRooms: 9, backboneTeachers: 3 }
    const result = assess(quality2017, 2025, [school('校', 'nineYear', figures)])
    expect(result.rows.map(({ stage }) => stage)).toEqual(['primary'])
    const row = rowOf(result, '校', 'primary')
    expect(indicatorOf(row, 'multimediaRooms')).toMatchObject({ value: 3, status: 'met' })
    expect(indicatorOf(row, 'backboneTeachers')).toMatchObject({ value: 1, status: 'met' })
  })

  it('waits for the 高中 enrolment of a 完全中学 and a 十二年一贯制 school', () => {
    const figures = { 'students.primary': A, 'students.junior': B, multimediaRooms: X }
    for (const kind of ['complete', 'twelveYear'] as const) {
      expect(rooms(kind, figures, 'junior')).toMatchObject({
        status: 'unknown',
        value: null,
        because: [{ code: 'missingSeniorStudents', field: 'students', stage: 'senior' }],
      })
    }
  })

  it('waits for the enrolment of the other stage', () => {
    expect(rooms('nineYear', { 'students.primary': A, multimediaRooms: X }, 'primary').because).toEqual([
      { code: 'missingValue', field: 'students', stage: 'junior' },
    ])
  })
})

describe('teachers of a school of several stages', () => {
  const figures = { 'students.primary': A, 'students.junior': B, backboneTeachers: 5 }

  it('are never split by formula: given as a whole they leave the stages unknown', () => {
    const result = assess(quality2017, 2025, [school('校', 'nineYear', figures)])
    for (const stage of ['primary', 'junior'] as const) {
      expect(indicatorOf(rowOf(result, '校', stage), 'backboneTeachers')).toMatchObject({
        status: 'unknown',
        because: [{ code: 'notDividedByStage', field: 'backboneTeachers', stage }],
      })
    }
  })

  it('are judged in each stage that reports them', () => {
    const result = assess(quality2017, 2025, [
      school('校', 'nineYear', { ...figures, 'backboneTeachers.primary': 3 }),
    ])
    expect(indicatorOf(rowOf(result, '校', 'primary'), 'backboneTeachers').status).toBe('met')
    expect(indicatorOf(rowOf(result, '校', 'junior'), 'backboneTeachers').status).toBe('unknown')
  })

  it('of a 完全中学 are those of 初中', () => {
    const complete = { 'students.junior': 100, 'students.senior': 900, 'backboneTeachers.junior': 1 }
    const row = rowOf(assess(quality2017, 2025, [school('校', 'complete', complete)]), '校', 'junior')
    expect(indicatorOf(row, 'backboneTeachers')).toMatchObject({ status: 'met', value: 1 })
  })
})

describe('a school of several stages', () => {
  it('has a row for each compulsory stage, and none for 高中', () => {
    const stagesOf = (kind: SchoolKind) =>
      assess(quality2017, 2025, [school('校', kind, {})]).rows.map(({ stage }) => stage)
    expect(stagesOf('nineYear')).toEqual(['primary', 'junior'])
    expect(stagesOf('twelveYear')).toEqual(['primary', 'junior'])
    expect(stagesOf('complete')).toEqual(['junior'])
  })
})
