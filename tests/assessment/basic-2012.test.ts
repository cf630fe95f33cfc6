import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basic2012 } from '../../seeds/standards/basic-2012.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { compositeExamples } from '../../seeds/standards/worked-examples.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { meanOf } from '../../shared/assessment/composite-result.ts'
import { toAssessmentJson } from '../../shared/assessment/to-json.ts'
import { COMPULSORY_STAGES } from '../../shared/schools/stage.ts'
import { amount, wholeSchool } from './arbitrary-basic-school.ts'
import { dispersionFor, indicatorOf, rowOf } from './find.ts'
import { type NaiveSchool, naiveStages } from './naive-assessment.ts'
import { basicCoefficient, basicValue, EIGHT } from './naive-basic.ts'
import { toNumber } from './rational.ts'
import { type Figures, PRIMARY_AT_THRESHOLDS, school, without } from './school-input.ts'

const county = (schools: readonly NaiveSchool[]) =>
  assess(
    basic2012,
    2025,
    schools.map((one, index) => school(`校${index}`, one.kind, one.figures)),
  )

const compositeOf = (assessment: ReturnType<typeof assess>, stage: string) => {
  const found = assessment.composite.find((one) => one.stage === stage)
  if (found === undefined) throw new Error(`no composite of ${stage}`)
  return found
}

describe.each(compositeExamples)('the published composite of $source', ({ coefficients, published }) => {
  it('is the mean of the eight', () => {
    expect(coefficients).toHaveLength(basic2012.indicators.length)
    expect(meanOf(coefficients)?.toFixed(3)).toBe(published)
  })
})

describe('the eight indicators of 2012, against a calculation written by hand', () => {
  it('have the same figures, coefficients and composite in any county', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(wholeSchool, { minLength: 1, maxLength: 7 }), (schools) => {
        const result = county(schools)
        schools.forEach((one, index) => {
          for (const stage of COMPULSORY_STAGES.filter((known) => naiveStages(one).includes(known))) {
            for (const id of EIGHT) {
              const found = indicatorOf(rowOf(result, `校${index}`, stage), id)
              const value = toNumber(basicValue(one, id, stage))
              expect(Math.abs((found.value ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-9 * value + 1e-12)
              expect(found).toMatchObject({
                status: 'notJudged',
                threshold: null,
                floor: null,
                shortfall: null,
                borderline: false,
              })
            }
          }
        })
        for (const stage of COMPULSORY_STAGES) {
          const singles = EIGHT.map((id) => basicCoefficient(schools, id, stage))
          EIGHT.forEach((id, index) => {
            const { coefficient, limit } = dispersionFor(result, stage, id)
            expect(limit).toBeNull()
            expect(coefficient === null).toBe(singles[index] === null)
            if (coefficient !== null) expect(coefficient).toBeCloseTo(singles[index] ?? Number.NaN, 9)
          })
          const { coefficient, status } = compositeOf(result, stage)
          const known = singles.flatMap((single) => (single === null ? [] : [single]))
          seen.add(status)
          if (known.length < EIGHT.length) {
            expect([coefficient, status]).toEqual([null, 'undefined'])
            continue
          }
          const mean = known.reduce((sum, single) => sum + single, 0) / EIGHT.length
          expect(coefficient).toBeCloseTo(mean, 9)
          const limit = stage === 'primary' ? 0.65 : 0.55
          if (Math.abs(mean - limit) > 1e-6) expect(status).toBe(mean < limit ? 'met' : 'exceeded')
        }
      }),
      { numRuns: 120, seed: 2012 },
    )
    expect([...seen].sort()).toEqual(['exceeded', 'met', 'undefined'])
  })

  it('give a composite that neither the order of schools nor the scale of a resource changes', () => {
    fc.assert(
      fc.property(fc.array(wholeSchool, { minLength: 2, maxLength: 6 }), amount, (schools, times) => {
        const scaled = schools.map(({ kind, figures }) => ({
          kind,
          figures: { ...figures, books: Number(figures.books) * times },
        }))
        for (const stage of COMPULSORY_STAGES) {
          const { coefficient } = compositeOf(county(schools), stage)
          for (const other of [scaled, schools.toReversed()]) {
            const same = compositeOf(county(other), stage).coefficient
            if (coefficient === null) expect(same).toBeNull()
            else expect(same).toBeCloseTo(coefficient, 9)
          }
        }
      }),
      { numRuns: 40, seed: 2012 },
    )
  })
})

describe('a standard without thresholds', () => {
  const figures: Figures = {
    ...PRIMARY_AT_THRESHOLDS,
    'fullTimeTeachers.primary': 60,
    'midTitleTeachers.primary': 30,
    computers: 120,
    books: 25000,
  }

  it('gives no verdict for a school, and says why', () => {
    const result = assess(basic2012, 2025, [school('一小', 'primary', figures)])
    const because = [{ code: 'noThresholds', stage: 'primary' }]
    expect(rowOf(result, '一小', 'primary')).toMatchObject({ verdict: 'notJudged', met: 0, because })
    expect(result.schools).toMatchObject([{ verdict: 'notJudged', because }])
    expect(compositeOf(result, 'primary')).toMatchObject({ coefficient: 0, status: 'met', limit: 0.65 })
    expect(compositeOf(result, 'junior')).toMatchObject({ coefficient: null, status: 'undefined' })
  })

  it('prints two decimals, and three for the teachers of one pupil, as the published tables do', () => {
    const result = rowOf(assess(basic2012, 2025, [school('一小', 'primary', figures)]), '一小', 'primary')
    const printed = ['computers', 'books', 'teacherRatio', 'midTitleTeachers'].map(
      (id) => indicatorOf(result, id).printed,
    )
    expect(printed).toEqual(['12.00', '25.00', '0.060', '0.030'])
  })

  it('has no composite while a single coefficient is unknown, only a provisional one', () => {
    const schools = [
      school('一小', 'primary', figures),
      school('二小', 'primary', { ...figures, books: 50000 }),
      school('三小', 'primary', without(figures, 'books')),
    ]
    const { coefficient, provisional, status, known, because } = compositeOf(
      assess(basic2012, 2025, schools),
      'primary',
    )
    expect({ coefficient, status, known }).toEqual({ coefficient: null, status: 'unknown', known: 7 })
    expect(because).toEqual([{ code: 'indicatorUnknown', indicator: 'books', stage: 'primary' }])
    expect(provisional).toBeCloseTo(1 / 3 / 8, 12)
  })

  it('marks a composite within 0.0005 of its limit', () => {
    const spread = (books: number) => school(`${books}`, 'primary', { ...figures, books })
    const { coefficient } = compositeOf(assess(basic2012, 2025, [spread(1), spread(2)]), 'primary')
    const near = (offset: number) => ({
      ...basic2012,
      dispersion: {
        ...basic2012.dispersion,
        limits: { ...basic2012.dispersion.limits, primary: ((coefficient ?? 0) + offset).toFixed(6) },
      },
    })
    const told = (offset: number) =>
      compositeOf(assess(near(offset), 2025, [spread(1), spread(2)]), 'primary')
    expect(told(0.0004)).toMatchObject({ borderline: true, status: 'met' })
    expect(told(-0.0004)).toMatchObject({ borderline: true, status: 'exceeded' })
    expect(told(0.0007)).toMatchObject({ borderline: false })
  })

  it('leaves out private schools, teaching points and schools of another sponsor, each with its reason', () => {
    const of = (name: string, sponsor: number | null, kind: 'primary' | 'teachingPoint' = 'primary') =>
      school(name, kind, figures, { sponsor })
    const { rows, excluded } = assess(basic2012, 2025, [
      of('县教育局', 7),
      of('县其他部门', 8),
      of('未填', null),
      of('市直', 5),
      of('省属', 3),
      of('企业', 9),
      of('民办', 10),
      of('点', 7, 'teachingPoint'),
    ])
    expect(rows.map(({ name }) => name)).toEqual(['县教育局', '县其他部门', '未填'])
    expect(excluded.map(({ name, code }) => [name, code])).toEqual([
      ['市直', 'otherSponsor'],
      ['省属', 'otherSponsor'],
      ['企业', 'otherSponsor'],
      ['民办', 'private'],
      ['点', 'kindOutOfScope'],
    ])
  })

  it('is told in JSON with its composite, where 2017 keeps the keys that it has', () => {
    const inputs = [school('一小', 'primary', figures)]
    const json = toAssessmentJson(assess(basic2012, 2025, inputs), [])
    expect(json.composite).toMatchObject([
      { stage: 'primary', coefficient: 0, limit: 0.65, status: 'met' },
      { stage: 'junior', coefficient: null, limit: 0.55, status: 'undefined' },
    ])
    expect(json.schools[0]).toMatchObject({ verdict: 'notJudged' })
    expect(Object.keys(toAssessmentJson(assess(quality2017, 2025, inputs), []))).toEqual([
      'standard',
      'year',
      'calculation',
      'schools',
      'dispersion',
      'problems',
    ])
  })
})

describe('the composite of 2017', () => {
  it('is shown, and is no criterion', () => {
    const result = assess(quality2017, 2025, [school('一小', 'primary', PRIMARY_AT_THRESHOLDS)])
    expect(compositeOf(result, 'primary')).toMatchObject({ coefficient: 0, limit: null, status: 'notJudged' })
    expect(dispersionFor(result, 'primary', 'sportsArea').limit).toBe(0.5)
  })
})
