import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basic2012 } from '../../seeds/standards/basic-2012.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { schoolRuleOf } from '../../shared/assessment/judging.ts'
import { applyOverrides } from '../../shared/assessment/overrides/apply-overrides.ts'
import type { LimitScope } from '../../shared/assessment/overrides/limit-scope.ts'
import { isBelieved, limitsOf } from '../../shared/assessment/overrides/limits-of.ts'
import { standingOfOverride } from '../../shared/assessment/overrides/standing.ts'
import { shortfallsOf } from '../../shared/assessment/shortfall/shortfalls.ts'
import { overrideSentences } from '../../shared/messages/limit-sentence.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../shared/schools/stage.ts'
import { wholeSchool } from '../assessment/arbitrary-basic-school.ts'
import { rowOf } from '../assessment/find.ts'
import { type NaiveSchool, naiveStages } from '../assessment/naive-assessment.ts'
import { basicValue, EIGHT } from '../assessment/naive-basic.ts'
import { compare, multiply, rational } from '../assessment/rational.ts'
import { PRIMARY_AT_THRESHOLDS, school } from '../assessment/school-input.ts'
import { override } from './overrides.ts'

const YEAR = 2025
const set = (scope: LimitScope, value: string) => override({ standard: basic2012.slug, scope, value })
const threshold = (indicator: string, stage: CompulsoryStage, value: string) =>
  set({ kind: 'threshold', indicator, stage }, value)
const both = (indicator: string, primary: string, junior: string) => [
  threshold(indicator, 'primary', primary),
  threshold(indicator, 'junior', junior),
]
const minimum = (value: string) => set({ kind: 'minimumMet' }, value)
const floor = (value: string) => set({ kind: 'floorShare' }, value)
const withLimits = (...overrides: readonly ReturnType<typeof override>[]) =>
  applyOverrides(basic2012, overrides, YEAR)

/** Thresholds around what the arbitrary schools have, so that equality and both sides occur. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  teachingArea: ['2', '10'],
  sportsArea: ['2', '10'],
  equipmentValue: ['2', '10'],
  computers: ['200', '1000'],
  books: ['2', '10'],
  teacherRatio: ['0.02', '0.1'],
  teachersAboveRequired: ['0.02', '0.1'],
  midTitleTeachers: ['0.02', '0.1'],
}
const someLimits = fc.uniqueArray(fc.constantFrom(...EIGHT), { minLength: 1, maxLength: 8 }).chain((chosen) =>
  fc.record({
    thresholds: fc.tuple(
      ...chosen.map((id) =>
        fc.record({
          id: fc.constant(id),
          primary: fc.constantFrom(...(USUAL[id] ?? [])),
          junior: fc.constantFrom(...(USUAL[id] ?? [])),
        }),
      ),
    ),
    minimum: fc.option(fc.integer({ min: 1, max: 8 })),
    floor: fc.option(fc.constantFrom('0', '50', '85', '100')),
  }),
)

describe('thresholds that a province sets where the nation sets none', () => {
  it('are offered for each indicator and stage, and say that the nation has none', () => {
    const open = limitsOf(basic2012).filter(({ value }) => value === null)
    expect(open.map(({ scope }) => scope.kind)).toEqual([
      ...Array<string>(16).fill('threshold'),
      'minimumMet',
      'floorShare',
    ])
    const effective = withLimits(...both('books', '15', '25'))
    expect(effective.overrides?.map(({ national, looser }) => [national, looser])).toEqual([
      [null, false],
      [null, false],
    ])
    expect(overrideSentences('zh-CN', effective)[0]).toContain('省定 ≥ 15 册（国家 无，依据')
    expect(overrideSentences('en', effective)[0]).toContain('(national none,')
  })

  it('have to be met each, as fractions of whole numbers say too, unless the province says otherwise', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(wholeSchool, { minLength: 1, maxLength: 4 }), someLimits, (schools, limits) => {
        const effective = withLimits(
          ...limits.thresholds.flatMap(({ id, primary, junior }) => both(id, primary, junior)),
          ...(limits.minimum === null ? [] : [minimum(String(limits.minimum))]),
          ...(limits.floor === null ? [] : [floor(limits.floor)]),
        )
        const inputs = schools.map((one, index) => school(`校${index}`, one.kind, one.figures))
        const result = assess(effective, YEAR, inputs)
        const national = assess(basic2012, YEAR, inputs)
        expect(result.dispersion).toEqual(national.dispersion)
        expect(result.composite).toEqual(national.composite)
        schools.forEach((one, index) => {
          for (const stage of COMPULSORY_STAGES.filter((known) => naiveStages(one).includes(known))) {
            const row = rowOf(result, `校${index}`, stage)
            const verdict = passes(one, stage, limits) ? 'pass' : 'fail'
            seen.add(verdict)
            expect(row.verdict).toBe(verdict)
          }
        })
      }),
      { numRuns: 150, seed: 2012 },
    )
    expect([...seen].sort()).toEqual(['fail', 'pass'])
  })

  it('count once both stages have theirs; a number of indicators once the others have a floor', () => {
    const alone = threshold('books', 'primary', '15')
    expect(withLimits(alone, minimum('1'), floor('85'))).toBe(basic2012)
    const all = [...both('books', '15', '25'), ...both('computers', '10', '12'), minimum('1')]
    const standings = (list: typeof all) =>
      list.map((one) =>
        standingOfOverride(one, { national: basic2012, effective: withLimits(...list), year: YEAR }),
      )
    expect(standings([alone])).toEqual(['incomplete'])
    expect(standings(all)).toEqual(['counts', 'counts', 'counts', 'counts', 'incomplete'])
    expect(schoolRuleOf(withLimits(...all))).toEqual({ judged: 2, minimum: 2, each: true })
    expect(schoolRuleOf(withLimits(...all, floor('85')))).toEqual({ judged: 2, minimum: 1, each: false })
    expect(schoolRuleOf(withLimits(...all, floor('100'))).each).toBe(true)
    expect(schoolRuleOf(withLimits(...both('books', '15', '25'), minimum('6'), floor('85')))).toEqual({
      judged: 1,
      minimum: 1,
      each: true,
    })
  })

  it('leave a school open for what is missing of them only', () => {
    const effective = withLimits(...both('books', '15', '25'))
    const verdictOf = (figures: object) =>
      rowOf(
        assess(effective, YEAR, [school('一小', 'primary', { 'students.primary': 1000, ...figures })]),
        '一小',
        'primary',
      )
    expect(verdictOf({ books: 15000 })).toMatchObject({ verdict: 'pass', met: 1, because: [] })
    expect(verdictOf({ books: 14999 })).toMatchObject({
      verdict: 'fail',
      because: [{ code: 'indicatorBelowFloor', indicator: 'books' }, { code: 'tooFewMet' }],
    })
    expect(verdictOf({ computers: 1 })).toMatchObject({
      verdict: 'unknown',
      because: [{ code: 'indicatorUnknown', indicator: 'books', stage: 'primary' }],
    })
  })

  it('are what a school lacks: all of it where each has to be met, the cheapest left at its floor where not', () => {
    const figures = { ...PRIMARY_AT_THRESHOLDS, computers: 90, books: 14000 }
    const limits = [...both('books', '15', '25'), ...both('computers', '10', '12')]
    const least = (...more: readonly ReturnType<typeof override>[]) =>
      shortfallsOf(withLimits(...limits, ...more), YEAR, [school('一小', 'primary', figures)])[0]?.least?.map(
        ({ indicator, amount, stages }) => [indicator, amount, stages[0]?.to],
      )
    expect(least()).toEqual([
      ['computers', '10', 'threshold'],
      ['books', '1000', 'threshold'],
    ])
    expect(least(minimum('1'), floor('85'))).toEqual([['books', '1000', 'threshold']])
  })

  it('are believed above zero, a number of indicators whole and up to all of them', () => {
    const believed = (kind: LimitScope['kind'], value: string) => {
      const limit = limitsOf(basic2012).find(({ scope }) => scope.kind === kind)
      return limit !== undefined && isBelieved(limit, value)
    }
    expect(['0', '0.0001', '7.5', '100001'].map((one) => believed('threshold', one))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(['0', '1', '6.5', '8', '9'].map((one) => believed('minimumMet', one))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
    expect(['0', '85', '100.5'].map((one) => believed('floorShare', one))).toEqual([true, true, false])
  })
})

type Limits = typeof someLimits extends fc.Arbitrary<infer T> ? T : never

/** The rule in words: each is met; or, where number and floor are both said, so many are, the rest reach it. */
function passes(
  one: NaiveSchool,
  stage: CompulsoryStage,
  { thresholds, minimum: least, floor: share }: Limits,
) {
  const reaches = (id: string, limit: string, part: string) =>
    compare(basicValue(one, id, stage), multiply(rational(limit), rational(part))) >= 0
  const met = thresholds.filter((limit) => reaches(limit.id, limit[stage], '1')).length
  if (met === thresholds.length) return true
  if (least === null || share === null) return false
  const part = { '0': '0', '50': '0.5', '85': '0.85', '100': '1' }[share] ?? '1'
  return met >= least && thresholds.every((limit) => reaches(limit.id, limit[stage], part))
}
