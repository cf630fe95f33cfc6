import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { rowOf } from './find.ts'
import { PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

describe('the seven indicators', () => {
  it.each(['special', 'vocational', 'kindergarten'] as const)(
    'leave out a %s school, with the clause',
    (kind) => {
      const result = assess(quality2017, 2025, [school('校', kind, PRIMARY_AT_THRESHOLDS)])
      expect(result.rows).toEqual([])
      expect(result.schools).toEqual([])
      expect(result.excluded).toEqual([
        { schoolId: 'id-校', name: '校', code: 'kindOutOfScope', clause: quality2017.scope.clause },
      ])
    },
  )

  it('leave out a teaching point of 49 pupils and take one of 50', () => {
    const point = (students: number) =>
      assess(quality2017, 2025, [
        school('点', 'teachingPoint', { ...PRIMARY_AT_THRESHOLDS, 'students.primary': students }),
      ])
    expect(point(49).excluded.map(({ code }) => code)).toEqual(['smallTeachingPoint'])
    expect(point(49).rows).toEqual([])
    expect(point(50).excluded).toEqual([])
    expect(rowOf(point(50), '点', 'primary').verdict).toBe('pass')
  })

  it('keep a teaching point whose enrolment is not known, as unknown', () => {
    const figures = without(PRIMARY_AT_THRESHOLDS, 'students.primary')
    const result = assess(quality2017, 2025, [school('点', 'teachingPoint', figures)])
    expect(rowOf(result, '点', 'primary').verdict).toBe('unknown')
  })

  it('keep a small school that is no teaching point', () => {
    const figures = { ...PRIMARY_AT_THRESHOLDS, 'students.primary': 12 }
    expect(assess(quality2017, 2025, [school('小', 'primary', figures)]).rows).toHaveLength(1)
  })

  it('include private schools in 2017, and leave them out under a standard that says so', () => {
    const input = school('民办', 'primary', PRIMARY_AT_THRESHOLDS, { sponsor: 10 })
    expect(assess(quality2017, 2025, [input]).rows).toHaveLength(1)
    const publicOnly = { ...quality2017, scope: { ...quality2017.scope, excludesPrivate: true } }
    expect(assess(publicOnly, 2025, [input]).excluded.map(({ code }) => code)).toEqual(['private'])
  })

  it('leave out a school that is not open at the start of the school year, but not in earlier years', () => {
    const closed = school('旧', 'primary', PRIMARY_AT_THRESHOLDS, { status: 'closed', endedOn: '2025-07-15' })
    expect(assess(quality2017, 2025, [closed]).excluded.map(({ code }) => code)).toEqual(['notOpen'])
    expect(assess(quality2017, 2024, [closed]).rows).toHaveLength(1)
    const unknownDate = school('旧', 'primary', PRIMARY_AT_THRESHOLDS, { status: 'merged' })
    expect(assess(quality2017, 2024, [unknownDate]).rows).toEqual([])
    const later = school('新', 'primary', PRIMARY_AT_THRESHOLDS, { openedOn: '2026-09-01' })
    expect(assess(quality2017, 2025, [later]).rows).toEqual([])
    expect(assess(quality2017, 2026, [later]).rows).toHaveLength(1)
  })
})
