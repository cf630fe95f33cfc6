import { describe, expect, it } from 'vitest'
import { fields } from '../../../seeds/fields/index.ts'
import { relaxations } from '../../../seeds/relaxations/index.ts'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { COUNTY_GROUPS } from '../../../shared/assessment/county/item.ts'
import type { CountyRule, Formula } from '../../../shared/assessment/county/rule.ts'
import type { NumeratorTerm } from '../../../shared/assessment/numerator-term.ts'
import { Standard } from '../../../shared/assessment/standard.ts'
import type { Limits } from '../../../shared/checklists/threshold.ts'

const items = quality2017.county ?? []
const rules = items.flatMap((item) => item.rules.map((rule) => ({ item, rule })))

const levelOf = (code: string) => fields.find((field) => field.code === code)?.level
const termFields = (terms: readonly NumeratorTerm[]): readonly string[] =>
  terms.flatMap((term) => [term.field, ...termFields(term.otherwise ?? [])])
const wayFields = (way: Formula) => [...termFields(way.numerator), ...termFields(way.denominator ?? [])]

const limitTexts = (limits: Limits): readonly string[] =>
  [limits.whole, limits.primary, limits.junior, ...Object.values(limits.byKind ?? {})].filter(
    (limit) => typeof limit === 'string',
  )

function limitsOf(rule: CountyRule): readonly string[] {
  if (rule.kind === 'figure') return limitTexts(rule.limits)
  if (rule.kind === 'classes') return limitTexts(rule.limits)
  return rule.kind === 'rooms' ? rule.kinds.flatMap(({ limits }) => limitTexts(limits)) : []
}

describe('the county items of 2017', () => {
  it('are 15 of the government, 9 of quality, the satisfaction and six vetoes, numbered in order', () => {
    const numbers = COUNTY_GROUPS.map((group) =>
      items.filter((item) => item.group === group).map(({ number }) => number),
    )
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
    expect(numbers).toEqual([upTo(0), upTo(15), upTo(9), upTo(1), upTo(6)])
    expect(new Set(items.map(({ id }) => id)).size).toBe(31)
  })

  it('name each rule of an item once', () => {
    for (const { id, rules: own } of items) {
      expect(new Set(own.map((rule) => rule.id)).size, id).toBe(own.length)
    }
  })

  it('take their limits from the words of the clause', () => {
    for (const { item, rule } of rules) {
      for (const limit of limitsOf(rule)) {
        const words = item.text.replace('Ⅲ', '3').replace('平均工资收入水平不低于', '100')
        expect(words, `${item.id} ${rule.id}`).toContain(limit)
      }
    }
  })

  it('count by a way that they have', () => {
    for (const { item, rule } of rules) {
      if (rule.kind === 'judged' || rule.kind === 'scored') continue
      expect(
        rule.ways.map(({ id }) => id),
        `${item.id} ${rule.id}`,
      ).toContain(rule.inUse)
    }
  })

  it('ask the county for fields of the county, and schools for fields of schools', () => {
    for (const { rule } of rules) {
      if (rule.kind !== 'figure') continue
      for (const code of rule.ways.flatMap(wayFields)) {
        expect(levelOf(code), code).toBe(rule.over === 'county' ? 'county' : 'school')
      }
      const limit = rule.limits.whole
      if (typeof limit === 'object') expect(levelOf(limit.declared)).toBe('county')
    }
  })

  it('know the bands of the dictionary, and the relaxations of the 规程', () => {
    const known = relaxations.map(({ id }) => id)
    for (const { rule } of rules) {
      if (rule.kind === 'classes') for (const { field } of rule.bands) expect(levelOf(field)).toBe('school')
      if (rule.kind === 'rooms') {
        for (const { total, bands, relaxed } of rule.kinds) {
          for (const field of [total, ...bands.map((band) => band.field)]) {
            expect(levelOf(field), field).toBe('school')
          }
          for (const { relaxation } of relaxed) expect(known).toContain(relaxation)
        }
      }
      if (rule.kind === 'figure')
        for (const { relaxation } of rule.relaxed) expect(known).toContain(relaxation)
    }
  })

  it('give the ratios of 表Ⅳ one decimal', () => {
    for (const { rule } of rules) {
      if (rule.kind === 'figure' && rule.unit.zh === '%') expect(rule.decimals).toBe(1)
    }
  })

  it('leave the first version of the standard readable, which had none', () => {
    const { county, ...first } = quality2017
    expect(county).toHaveLength(31)
    expect(Standard.parse({ ...first, version: 1 }).county).toBeUndefined()
  })
})
