import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { scopeKey } from '../../shared/assessment/overrides/limit-scope.ts'
import { limitsOf } from '../../shared/assessment/overrides/limits-of.ts'
import {
  type LimitInForce,
  limitsOfItem,
  standardLimitsOf,
  withLimitsInForce,
} from '../../shared/checklists/limits-in-force.ts'
import type { Threshold } from '../../shared/checklists/threshold.ts'
import { versionOf } from '../../shared/checklists/versions.ts'
import { decimal } from '../../shared/decimal/decimal.ts'

const national = new Map(limitsOf(quality2017).map((limit) => [scopeKey(limit.scope), limit]))
const limited = acceptance2017.items.flatMap(({ code, thresholds }) =>
  thresholds.flatMap((threshold) => (threshold.kind === 'agree' ? [] : [{ code, threshold }])),
)
const SIGNS = { '>=': '≥', '<=': '≤', '<': '<' } as const

/** Every limit by its place: `12 0 primary`. */
function numbers(template: typeof acceptance2017): ReadonlyMap<string, unknown> {
  return new Map(
    template.items.flatMap(({ code, thresholds }) =>
      thresholds.flatMap((threshold, index) => {
        if (threshold.kind === 'agree') return []
        const { byKind = {}, ...stages } = threshold.limits
        return [...Object.entries(stages), ...Object.entries(byKind)].map(
          ([place, value]) => [`${code} ${index} ${place}`, value] as const,
        )
      }),
    ),
  )
}

const inForce = (place: Pick<LimitInForce, 'standard' | 'scope'>, value: string): LimitInForce => ({
  ...place,
  value,
  area: 'province',
  said: { zh: '省定', en: 'province' },
})

describe('the limits of the checklist that stand for numbers of the standard', () => {
  it('are the same numbers, compared the same way', () => {
    let compared = 0
    for (const { code, threshold } of limited) {
      for (const { at, scope } of threshold.standsFor?.limits ?? []) {
        const limit = national.get(scopeKey(scope))
        expect(limit, code).toBeDefined()
        if (at === null) continue
        const { byKind = {}, ...stages } = threshold.limits
        const own = at.schoolKind === null ? stages[at.stage] : byKind[at.schoolKind]
        expect([code, own]).toEqual([code, limit?.value])
        expect([code, threshold.comparison]).toEqual([code, limit && SIGNS[limit.comparison]])
        compared += 1
      }
    }
    expect(compared).toBe(30)
  })

  it('are those of the indicators, of 6 of 7 at 85 %, and of every item of the county that a school is asked', () => {
    const codes = limited.flatMap(({ code, threshold }) => (threshold.standsFor === undefined ? [] : [code]))
    expect(codes.map(Number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 9, 12, 14, 20, 21, 34, 35, 36, 68, 75, 79])
    expect(
      limitsOfItem(
        acceptance2017.items[8] ?? { thresholds: [] },
        standardLimitsOf(acceptance2017).map((place) => inForce(place, '1')),
      ).map(({ scope }) => scope.kind),
    ).toEqual(['minimumMet', 'floorShare'])
  })

  it('are all that version 3 says more than version 2, beside the weights of attached classes', () => {
    const without = ({ ...threshold }: Threshold): Threshold => {
      if ('standsFor' in threshold) delete threshold.standsFor
      if (threshold.kind !== 'figures' || threshold.per === undefined) return threshold
      const { attachedSplit, ...per } = threshold.per
      return { ...threshold, per }
    }
    const before = {
      ...acceptance2017,
      version: 2,
      items: acceptance2017.items.map((item) => ({ ...item, thresholds: item.thresholds.map(without) })),
    }
    expect(versionOf(before, (text) => createHash('sha256').update(text).digest('hex')).hash).toBe(
      'a2125b3dd45c2b1284dbc1f52baa8fe15c997cc3d50cdd0c70f1217fc6b94082',
    )
  })

  it('turn by themselves when their number does: each other limit stays', () => {
    const published = numbers(acceptance2017)
    for (const place of standardLimitsOf(acceptance2017)) {
      const was = national.get(scopeKey(place.scope))?.value ?? ''
      const value = decimal(was).times(2).toFixed()
      const now = numbers(withLimitsInForce(acceptance2017, [inForce(place, value)]))
      const differing = [...now].filter(([key, limit]) => published.get(key) !== limit)
      const expected = limited.flatMap(({ threshold }) =>
        (threshold.standsFor?.limits ?? []).filter(
          ({ at, scope }) => at !== null && scopeKey(scope) === scopeKey(place.scope),
        ),
      )
      expect(differing).toHaveLength(expected.length)
      for (const [key, limit] of differing) expect([published.get(key), limit]).toEqual([was, value])
    }
    expect(withLimitsInForce(acceptance2017, [])).toBe(acceptance2017)
  })
})
