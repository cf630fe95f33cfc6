import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispersionExamples } from '../../seeds/standards/worked-examples.ts'
import { type ContributionRow, contributionsOf } from '../../shared/assessment/contribution/contributions.ts'
import { dispersionOf } from '../../shared/assessment/dispersion.ts'

const row = (schoolId: string, students: number | null, value: number | null): ContributionRow => ({
  schoolId,
  students,
  value,
})

/** The coefficient as the assessment calculates it: a figure without its enrolment is unknown there. */
const coefficientOf = (rows: readonly ContributionRow[]) =>
  dispersionOf(
    Float64Array.from(rows, ({ students, value }) =>
      students === null ? Number.NaN : (value ?? Number.NaN),
    ),
    Float64Array.from(rows, ({ students }) => students ?? Number.NaN),
  ).coefficient

const arbitraryRows = fc.array(
  fc.record({
    students: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0, null)),
    value: fc.oneof(
      fc.integer({ min: 0, max: 60_000 }).map((thousandths) => thousandths / 1000),
      fc.constantFrom(0, 5, 5, null),
    ),
  }),
  { maxLength: 30 },
)

function expectNear(actual: number | null, expected: number | null) {
  if (actual === null || expected === null) expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-7 * Math.max(1, expected))
}

describe('the contribution of a school', () => {
  it('leaves the coefficient that the others have without it', () => {
    fc.assert(
      fc.property(arbitraryRows, (figures) => {
        const rows = figures.map(({ students, value }, index) => row(String(index), students, value))
        const { coefficient, schools } = contributionsOf(rows, 0.5)
        expectNear(coefficient, coefficientOf(rows))
        for (const { schoolId, without } of schools) {
          expectNear(without, coefficientOf(rows.filter((other) => other.schoolId !== schoolId)))
        }
      }),
    )
  })

  it('adds up to the whole with those of the others', () => {
    fc.assert(
      fc.property(arbitraryRows, (figures) => {
        const { schools } = contributionsOf(
          figures.map(({ students, value }, index) => row(String(index), students, value)),
          0.5,
        )
        const shares = schools.map(({ share }) => share)
        if (schools.length === 0 || shares.includes(null)) return
        expect(shares.reduce((sum: number, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 6)
        expect(schools.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is that of the published example', () => {
    for (const { students, amounts, expected } of dispersionExamples) {
      const rows = students.map((pupils, index) => row(String(index), pupils, (amounts[index] ?? 0) / pupils))
      const { mean, standardDeviation, coefficient, schools } = contributionsOf(rows, 0.5)
      expect(mean).toBeCloseTo(expected.mean, 3)
      expect(standardDeviation).toBeCloseTo(expected.standardDeviation, 3)
      expect(coefficient).toBeCloseTo(expected.coefficient, 4)
      // The third school, with 10.5 books a pupil, is what lifts the county over 0.50.
      expect(Math.max(...schools.map(({ share }) => share ?? 0))).toBe(schools[2]?.share)
      expect(schools[2]?.flips).toBe(true)
    }
  })

  it('keeps its digits where one school is all of the deviation', () => {
    const rows = [row('a', 1000, 5), row('b', 1000, 5.000001), row('big', 1000, 5_000_000)]
    const big = contributionsOf(rows, 0.5).schools[2]
    expect(big?.share).toBeGreaterThan(0.6)
    expect((big?.without ?? 0) / (0.0000005 / 5.0000005)).toBeCloseTo(1, 6)
    expect(big?.flips).toBe(true)
  })

  it('has no share where all schools are equal, and no coefficient without the only school', () => {
    const { schools } = contributionsOf([row('a', 10, 5), row('b', 30, 5)], 0.5)
    expect(schools).toMatchObject([
      { share: null, without: 0, flips: false },
      { share: null, without: 0, flips: false },
    ])
    expect(contributionsOf([row('a', 10, 5)], 0.5).schools).toMatchObject([{ without: null, flips: null }])
  })

  it('is of the schools that have pupils and a figure', () => {
    const rows = [row('none', 0, 5), row('missing', 100, null), row('unknown', null, 5), row('a', 10, 4)]
    expect(contributionsOf(rows, 0.5).schools.map(({ schoolId }) => schoolId)).toEqual(['a'])
    expect(contributionsOf([], 0.5)).toEqual({
      mean: null,
      standardDeviation: null,
      coefficient: null,
      schools: [],
    })
  })

  it('of two hundred thousand schools is there at once', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) =>
      row(String(index), 100 + (index % 900), (index * 7) % 60),
    )
    const from = performance.now()
    expect(contributionsOf(rows, 0.5).schools).toHaveLength(200_000)
    // By pairs it would be forty thousand million steps.
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
