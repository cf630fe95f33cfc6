import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { indicatorOf, rowOf } from './find.ts'
import { type Figures, JUNIOR_AT_THRESHOLDS, PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

const primaryRow = (figures: Figures) =>
  rowOf(assess(quality2017, 2025, [school('甲', 'primary', figures)]), '甲', 'primary')

describe('a missing value', () => {
  it('leaves its indicator unknown, with the field and the stage', () => {
    const row = primaryRow(without(PRIMARY_AT_THRESHOLDS, 'doctorTeachers.primary'))
    expect(indicatorOf(row, 'teachersAboveRequired')).toMatchObject({
      status: 'unknown',
      value: null,
      printed: null,
      shortfall: null,
      because: [{ code: 'missingValue', field: 'doctorTeachers', stage: 'primary' }],
    })
    expect(row).toMatchObject({
      verdict: 'unknown',
      met: 6,
      because: [{ code: 'indicatorUnknown', indicator: 'teachersAboveRequired', stage: 'primary' }],
    })
  })

  it('is none where the stage does not count the field: 专科 of a junior school', () => {
    const result = assess(quality2017, 2025, [school('乙', 'junior', JUNIOR_AT_THRESHOLDS)])
    expect(indicatorOf(rowOf(result, '乙', 'junior'), 'teachersAboveRequired').status).toBe('met')
    const counted = assess(quality2017, 2025, [
      school('乙', 'junior', { ...JUNIOR_AT_THRESHOLDS, 'collegeTeachers.junior': 30 }),
    ])
    expect(indicatorOf(rowOf(counted, '乙', 'junior'), 'teachersAboveRequired').value).toBe(5.3)
  })

  it('does not hide a failure that stands whatever it is', () => {
    const row = primaryRow({ ...without(PRIMARY_AT_THRESHOLDS, 'equipmentValue'), multimediaRooms: 1 })
    expect(row).toMatchObject({
      verdict: 'fail',
      because: [{ code: 'indicatorBelowFloor', indicator: 'multimediaRooms', stage: 'primary' }],
    })
  })

  it('of the enrolment leaves all indicators unknown', () => {
    const row = primaryRow(without(PRIMARY_AT_THRESHOLDS, 'students.primary'))
    expect(row).toMatchObject({ students: null, verdict: 'unknown', met: 0 })
    for (const { because } of Object.values(row.indicators)) {
      expect(because).toEqual([{ code: 'missingValue', field: 'students', stage: 'primary' }])
    }
  })

  it('is not the same as a zero', () => {
    const row = primaryRow({ ...PRIMARY_AT_THRESHOLDS, 'backboneTeachers.primary': 0 })
    expect(indicatorOf(row, 'backboneTeachers')).toMatchObject({ status: 'below', value: 0, printed: '0.00' })
  })
})

describe('an enrolment of zero', () => {
  it('is told as such', () => {
    const row = primaryRow({ ...PRIMARY_AT_THRESHOLDS, 'students.primary': 0 })
    expect(row).toMatchObject({
      students: 0,
      verdict: 'unknown',
      because: [{ code: 'noStudents', stage: 'primary' }],
    })
    expect(indicatorOf(row, 'equipmentValue').because.map(({ code }) => code)).toEqual(['noStudents'])
  })
})

describe('艺术', () => {
  const base = without(PRIMARY_AT_THRESHOLDS, 'musicTeachers.primary', 'fineArtTeachers.primary')
  const value = (figures: Figures) => indicatorOf(primaryRow({ ...base, ...figures }), 'peArtTeachers')

  it('as subtotal stands for 音乐 and 美术, which are not added again', () => {
    const figures = {
      'artTeachersSubtotal.primary': 5,
      'musicTeachers.primary': 3,
      'fineArtTeachers.primary': 2,
    }
    expect(value(figures).value).toBe(0.9)
    expect(value({ 'artTeachersSubtotal.primary': 5 }).value).toBe(0.9)
  })

  it('beside 音乐 and 美术 is added to them', () => {
    const figures = { 'musicTeachers.primary': 3, 'fineArtTeachers.primary': 2, 'artTeachers.primary': 4 }
    expect(value(figures).value).toBe(1.3)
  })

  it('counts none where the form has no such column', () => {
    expect(value({ 'musicTeachers.primary': 3, 'fineArtTeachers.primary': 2 }).value).toBe(0.9)
  })

  it('is asked for as the value that is missing', () => {
    const fields = (figures: Figures) => value(figures).because.map(({ field }) => field)
    expect(fields({})).toEqual(['artTeachersSubtotal'])
    expect(fields({ 'musicTeachers.primary': 3 })).toEqual(['fineArtTeachers'])
  })

  it('that is known for the whole of a school of two stages only is not taken for none', () => {
    const figures = {
      'students.primary': 100,
      'students.junior': 100,
      'peTeachers.primary': 1,
      'musicTeachers.primary': 1,
      'fineArtTeachers.primary': 1,
      artTeachers: 2,
    }
    const result = assess(quality2017, 2025, [school('校', 'nineYear', figures)])
    expect(indicatorOf(rowOf(result, '校', 'primary'), 'peArtTeachers')).toMatchObject({
      status: 'unknown',
      because: [{ code: 'notDividedByStage', field: 'artTeachers', stage: 'primary' }],
    })
  })
})

describe('体育馆 and 室内体育用房', () => {
  it('stand for each other where the form has one of them', () => {
    const base = without(PRIMARY_AT_THRESHOLDS, 'gymnasiumArea', 'indoorSportsArea')
    for (const field of ['gymnasiumArea', 'indoorSportsArea']) {
      const row = primaryRow({ ...base, [field]: 500 })
      expect(indicatorOf(row, 'teachingArea').value).toBe(4.5)
      expect(indicatorOf(row, 'sportsArea').value).toBe(7.5)
    }
    const row = primaryRow(base)
    expect(indicatorOf(row, 'teachingArea').because).toEqual([
      { code: 'missingValue', field: 'indoorSportsArea', stage: 'primary' },
    ])
  })

  it('given twice and unequal are each taken where the definition names them', () => {
    const row = primaryRow({ ...PRIMARY_AT_THRESHOLDS, gymnasiumArea: 400, indoorSportsArea: 600 })
    expect(indicatorOf(row, 'teachingArea').value).toBe(4.4)
    expect(indicatorOf(row, 'sportsArea').value).toBe(7.4)
  })
})

describe('a school of two stages', () => {
  const figures = {
    ...PRIMARY_AT_THRESHOLDS,
    ...JUNIOR_AT_THRESHOLDS,
    teachingAuxiliaryArea: 12500,
    sportsGroundArea: 20000,
    equipmentValue: 6000000,
    multimediaRooms: 60,
  }
  const verdictOf = (changed: Figures) =>
    assess(quality2017, 2025, [school('校', 'nineYear', { ...figures, ...changed })]).schools[0]

  it('passes only if each stage passes', () => {
    expect(verdictOf({})).toMatchObject({ verdict: 'pass', because: [] })
    expect(verdictOf({ 'backboneTeachers.junior': 1 })).toMatchObject({
      verdict: 'fail',
      because: [{ code: 'stageFails', stage: 'junior' }],
    })
  })

  it('is unknown while one stage is and none fails', () => {
    const incomplete = without(figures, 'backboneTeachers.junior')
    const result = assess(quality2017, 2025, [school('校', 'nineYear', incomplete)])
    expect(result.schools[0]).toMatchObject({
      verdict: 'unknown',
      because: [{ code: 'stageUnknown', stage: 'junior' }],
    })
  })
})
