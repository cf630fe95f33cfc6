import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standards } from '../../seeds/standards/index.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { applyOverrides, overrideOf } from '../../shared/assessment/overrides/apply-overrides.ts'
import { scopeKey } from '../../shared/assessment/overrides/limit-scope.ts'
import { isSet, limitsOf, rangeOf } from '../../shared/assessment/overrides/limits-of.ts'
import { standingOfOverride } from '../../shared/assessment/overrides/standing.ts'
import { Standard } from '../../shared/assessment/standard.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { overrideSentences } from '../../shared/messages/limit-sentence.ts'
import { override } from './overrides.ts'

const YEAR = 2025
const LIMITS = limitsOf(quality2017).filter(isSet)

const anyOverride = fc.record({ limit: fc.nat(LIMITS.length - 1), factor: fc.constantFrom('0.5', '1', '2') })
const someOverrides = fc
  .array(fc.tuple(anyOverride, fc.constantFrom('2023-01-01', '2024-09-01', '2026-01-01')), {
    maxLength: 8,
  })
  .map((list) =>
    list.flatMap(([{ limit: place, factor }, from]) => {
      const limit = LIMITS[place]
      if (limit === undefined) return []
      return [override({ scope: limit.scope, value: decimal(limit.value).times(factor).toFixed(), from })]
    }),
  )

describe('a standard with what a province changed', () => {
  it('is judged by the changed number and keeps the one of the nation', () => {
    const effective = applyOverrides(quality2017, [override()], YEAR)
    expect(effective.indicators.find(({ id }) => id === 'teachingArea')?.thresholds).toEqual({
      primary: '5',
      junior: '5.8',
    })
    expect(
      overrideOf(effective, { kind: 'threshold', indicator: 'teachingArea', stage: 'primary' }),
    ).toMatchObject({ value: '5', national: '4.5', area: 'province', looser: false })
    expect(Standard.parse(effective)).toEqual(effective)
    expect(overrideSentences('zh-CN', effective)).toEqual([
      '生均教学及辅助用房面积（小学）：省定 ≥ 5 平方米（国家 ≥ 4.5 平方米，依据 某省实施办法（某教督〔2024〕2号）：第十二条 小学生均教学及辅助用房面积5平方米以上（2024-09-01 起））',
    ])
  })

  it('says so where the province asks for less than the nation', () => {
    const looser = (known: Parameters<typeof override>[0]) =>
      applyOverrides(quality2017, [override(known)], YEAR).overrides?.[0]?.looser
    expect(looser({ value: '4' })).toBe(true)
    expect(looser({ value: '4.6' })).toBe(false)
    expect(looser({ scope: { kind: 'dispersion', stage: 'junior' }, value: '0.5' })).toBe(true)
    expect(looser({ scope: { kind: 'dispersion', stage: 'junior' }, value: '0.4' })).toBe(false)
  })

  it('reaches every limit of the county items: figures, classes, rooms, kinds of school', () => {
    const at = { kind: 'county', room: null, schoolKind: null, stage: 'whole' } as const
    const effective = applyOverrides(
      quality2017,
      [
        override({ scope: { ...at, item: 'specialSchoolFunding', rule: 'perPupil' }, value: '9000' }),
        override({ scope: { ...at, item: 'classSizes', rule: 'pupils', stage: 'junior' }, value: '45' }),
        override({
          scope: { ...at, item: 'schoolSizes', rule: 'size', schoolKind: 'nineYear' },
          value: '2400',
        }),
        override({ scope: { ...at, item: 'musicAndArtRooms', rule: 'rooms', room: 'music' }, value: '100' }),
      ],
      YEAR,
    )
    const limits = new Map(limitsOf(effective).map(({ scope, value }) => [scopeKey(scope), value]))
    const national = new Map(LIMITS.map(({ scope, value }) => [scopeKey(scope), value]))
    const changed = [...limits].filter(([key, value]) => national.get(key) !== value)
    expect(changed.map(([, value]) => value).sort()).toEqual(['100', '2400', '45', '9000'])
    expect(effective.overrides?.map(({ national: before }) => before).sort()).toEqual([
      '2500',
      '50',
      '8000',
      '96',
    ])
  })

  it('counts from the school year whose 1 September its days hold', () => {
    const inYear = (year: number, known: Parameters<typeof override>[0]) =>
      applyOverrides(quality2017, [override(known)], year) !== quality2017
    expect(inYear(2024, { from: '2024-09-01' })).toBe(true)
    expect(inYear(2024, { from: '2024-09-02' })).toBe(false)
    expect(inYear(2025, { from: '2024-09-02' })).toBe(true)
    expect(inYear(2025, { until: '2025-09-01' })).toBe(true)
    expect(inYear(2025, { until: '2025-08-31' })).toBe(false)
    expect(inYear(2025, { standard: 'another' })).toBe(false)
    expect(inYear(2025, { withdrawn: { reason: '录错', author: '王敏', at: 'now' } })).toBe(false)
  })

  it('takes the newest in effect of several, of one day the one that asks for more', () => {
    const older = override({ value: '6', from: '2023-01-01' })
    const newer = override({ value: '5', from: '2024-01-01' })
    const stricter = override({ value: '5.5', from: '2024-01-01' })
    const counting = (...list: readonly ReturnType<typeof override>[]) =>
      applyOverrides(quality2017, list, YEAR).overrides?.[0]?.value
    expect(counting(older, newer)).toBe('5')
    expect(counting(newer, stricter, older)).toBe('5.5')
    const national = override({ value: '4.50', from: '2025-01-01' })
    const all = [older, newer, national]
    const effective = applyOverrides(quality2017, all, YEAR)
    expect(effective).toBe(quality2017)
    const standings = all.map((one) =>
      standingOfOverride(one, { national: quality2017, effective, year: YEAR }),
    )
    expect(standings).toEqual(['superseded', 'superseded', 'same'])
  })

  it('is the same whatever the order of the overrides, and tells each changed number once', () => {
    fc.assert(
      fc.property(someOverrides, fc.integer({ min: 2022, max: 2026 }), (list, year) => {
        const effective = applyOverrides(quality2017, list, year)
        expect(applyOverrides(quality2017, list.toReversed(), year)).toEqual(effective)
        const keys = (effective.overrides ?? []).map(({ scope }) => scopeKey(scope))
        const before = new Map(LIMITS.map(({ scope, value }) => [scopeKey(scope), value]))
        const differing = limitsOf(effective)
          .filter(({ scope, value }) => before.get(scopeKey(scope)) !== value)
          .map(({ scope }) => scopeKey(scope))
        expect(keys).toEqual(differing)
        for (const one of effective.overrides ?? [])
          expect(before.get(scopeKey(one.scope))).toBe(one.national)
      }),
    )
  })

  it('is the standard itself where everything says what the nation says', () => {
    for (const standard of standards) {
      const same = limitsOf(standard)
        .filter(isSet)
        .map(({ scope, value }) =>
          override({ standard: standard.slug, scope, value: decimal(value).toFixed() }),
        )
      expect(applyOverrides(standard, same, YEAR)).toBe(standard)
    }
  })

  it('believes a tenth to ten times the national number, of a share no more than a hundred', () => {
    const range = (key: string) => {
      const limit = LIMITS.find(({ scope }) => scopeKey(scope) === key)
      return limit === undefined ? null : rangeOf(limit)
    }
    expect(range('threshold teachingArea primary')).toEqual({ minimum: '0.45', maximum: '45' })
    expect(range('county teacherExchange exchanged  whole ')).toEqual({ minimum: '0', maximum: '100' })
  })
})
