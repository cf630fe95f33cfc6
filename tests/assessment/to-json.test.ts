import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { toAssessmentJson } from '../../shared/assessment/to-json.ts'
import { PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

describe('assess --json', () => {
  const inputs = [
    school('甲', 'primary', { ...PRIMARY_AT_THRESHOLDS, 'students.primary': 970 }, { code: '2121000001' }),
    school('乙', 'primary', without(PRIMARY_AT_THRESHOLDS, 'multimediaRooms')),
  ]
  const json = toAssessmentJson(assess(quality2017, 2025, inputs), [{ code: 'emptyRow' }])

  it('has exactly the keys of decisions.md', () => {
    expect(Object.keys(json)).toEqual([
      'standard',
      'year',
      'calculation',
      'schools',
      'dispersion',
      'problems',
    ])
    const [first, second] = json.schools
    expect(Object.keys(first ?? {})).toEqual([
      'code',
      'name',
      'kind',
      'stage',
      'students',
      'indicators',
      'verdict',
    ])
    expect(second).toHaveProperty('because')
    expect(json).toMatchObject({ standard: 'quality-2017', year: 2025, problems: [{ code: 'emptyRow' }] })
  })

  it('has unrounded numbers', () => {
    expect(json.schools[0]?.indicators.multimediaRooms).toEqual({
      value: 2300 / 970,
      threshold: 2.3,
      floor: 1.955,
      status: 'met',
    })
  })

  it('has reasons and the provisional coefficient where something is unknown, and only there', () => {
    expect(json.schools[1]?.indicators.multimediaRooms).toMatchObject({
      value: null,
      status: 'unknown',
      because: [{ code: 'missingValue', field: 'multimediaRooms' }],
    })
    const of = (id: string) =>
      json.dispersion.find(({ stage, indicator }) => stage === 'primary' && indicator === id)
    expect(of('multimediaRooms')).toMatchObject({ coefficient: null, provisional: 0, status: 'unknown' })
    expect(of('sportsArea')).not.toHaveProperty('provisional')
    expect(Object.keys(of('sportsArea') ?? {})).toEqual([
      'stage',
      'indicator',
      'schools',
      'mean',
      'standardDeviation',
      'coefficient',
      'unweightedCoefficient',
      'limit',
      'status',
    ])
  })

  it('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})
