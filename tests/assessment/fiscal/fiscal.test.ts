import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyped } from '../../../electron/returns/typed-value.ts'
import { fields } from '../../../seeds/fields/index.ts'
import { fiscalRules } from '../../../seeds/fiscal/index.ts'
import { assessFiscal } from '../../../shared/assessment/fiscal/assess-fiscal.ts'
import { growthOf, judgeLeg, type RawAmount } from '../../../shared/assessment/fiscal/judge-leg.ts'
import { type FiscalLeg, FiscalRule, fieldsOfLeg } from '../../../shared/assessment/fiscal/rule.ts'
import { compare, divide, multiply, rational, subtract, toNumber } from '../rational.ts'

const amounts =
  (given: Readonly<Record<string, string>>): RawAmount =>
  (field, year) =>
    given[`${field} ${year}`] ?? null

const outgrows: FiscalLeg = {
  id: 'leg',
  label: { zh: '高于', en: 'above' },
  test: 'outgrows',
  field: 'educationAppropriation',
  beside: 'recurrentRevenue',
}
const grows: FiscalLeg = { id: 'leg', label: outgrows.label, test: 'grows', field: 'x' }
const notLess: FiscalLeg = { ...grows, test: 'notLess' }
const series = (before: string, now: string) => amounts({ 'x 2023': before, 'x 2024': now })

describe('the rules of the fiscal series', () => {
  it('have the shape of a rule and take amounts of money of the county by calendar year', () => {
    for (const rule of fiscalRules) {
      expect(FiscalRule.parse(rule)).toEqual(rule)
      for (const code of rule.legs.flatMap(fieldsOfLeg)) {
        const field = fields.find((one) => one.code === code)
        expect(field, code).toMatchObject({ level: 'county', unit: 'yuan', period: 'finance', stages: [] })
      }
    }
  })

  it('are 三个增长 with their three legs, and 两个只增不减 with their two (std §5)', () => {
    expect(fiscalRules.map(({ id, legs }) => [id, legs.map(({ test }) => test)])).toEqual([
      ['threeGrowths', ['outgrows', 'grows', 'grows', 'grows', 'grows', 'grows']],
      ['twoNeverLess', ['notLess', 'notLess', 'notLess']],
    ])
  })
})

describe('a growth that is told without its amounts (std §10, 001)', () => {
  it('is no answer: “12.85 %, above by 12.66 points” leaves the leg unknown and asks for both raw series', () => {
    expect(judgeLeg(outgrows, 2024, amounts({}))).toEqual({
      leg: 'leg',
      status: 'unknown',
      missing: [
        { field: 'educationAppropriation', year: 2023 },
        { field: 'educationAppropriation', year: 2024 },
        { field: 'recurrentRevenue', year: 2023 },
        { field: 'recurrentRevenue', year: 2024 },
      ],
      fromZero: [],
      borderline: false,
    })
  })

  it('has one reading once the amounts are there: revenue grew by 0.19 %, or it grew by 12.66 %', () => {
    const own = { 'educationAppropriation 2023': '800000000', 'educationAppropriation 2024': '902800000' }
    const points = amounts({ ...own, 'recurrentRevenue 2023': '2e9', 'recurrentRevenue 2024': '2003800000' })
    const growth = amounts({ ...own, 'recurrentRevenue 2023': '2e9', 'recurrentRevenue 2024': '2253200000' })
    expect(growthOf(points, 'educationAppropriation', 2024)).toBe('12.85')
    expect(growthOf(points, 'recurrentRevenue', 2024)).toBe('0.19')
    expect(growthOf(growth, 'recurrentRevenue', 2024)).toBe('12.66')
    expect(judgeLeg(outgrows, 2024, points).status).toBe('met')
    expect(judgeLeg(outgrows, 2024, growth).status).toBe('met')
  })

  it.each(['educationAppropriation', 'recurrentRevenue', 'educationExpenditure'])(
    'cannot be entered for %s',
    (code) => {
      const field = fields.find((one) => one.code === code)
      if (field === undefined) throw new Error(`no field ${code}`)
      expect(readTyped(field, '12.85%')).toMatchObject({
        value: null,
        problem: { code: 'percentNotExpected' },
      })
      expect(readTyped(field, '12.66个百分点')).toMatchObject({ value: null })
      expect(readTyped(field, '12.85')).toMatchObject({ value: null, problem: { code: 'belowMinimum' } })
      expect(readTyped(field, '80000万元')).toMatchObject({ value: '800000000' })
    },
  )
})

describe('a leg', () => {
  it('is met or not by the raw amounts, exactly', () => {
    const beside = { 'recurrentRevenue 2023': '300', 'recurrentRevenue 2024': '301' }
    const with900 = (now: string) =>
      judgeLeg(
        outgrows,
        2024,
        amounts({ ...beside, 'educationAppropriation 2023': '900', 'educationAppropriation 2024': now }),
      )
    expect(with900('903')).toMatchObject({ status: 'notMet', borderline: false })
    expect(with900('903.01')).toMatchObject({ status: 'met', borderline: true })
    expect(with900('902.99')).toMatchObject({ status: 'notMet', borderline: true })
    expect(with900('904')).toMatchObject({ status: 'met', borderline: false })
  })

  it('that has to grow is not met by standing still, one that must not become less is', () => {
    expect(judgeLeg(grows, 2024, series('100.10', '100.1')).status).toBe('notMet')
    expect(judgeLeg(notLess, 2024, series('100.10', '100.1')).status).toBe('met')
    expect(judgeLeg(grows, 2024, series('100.1', '100.11'))).toMatchObject({
      status: 'met',
      borderline: false,
    })
    expect(judgeLeg(notLess, 2024, series('30000', '29999.9'))).toMatchObject({
      status: 'notMet',
      borderline: true,
    })
  })

  it('is unknown where the year before was zero: there is no growth to compare', () => {
    const given = amounts({
      'educationAppropriation 2023': '0',
      'educationAppropriation 2024': '5',
      'recurrentRevenue 2023': '7',
      'recurrentRevenue 2024': '8',
    })
    expect(judgeLeg(outgrows, 2024, given)).toMatchObject({
      status: 'unknown',
      missing: [],
      fromZero: ['educationAppropriation'],
    })
    expect(growthOf(given, 'educationAppropriation', 2024)).toBeNull()
  })
})

describe('the years of a rule', () => {
  const rule: FiscalRule = { id: 'rule', label: outgrows.label, clause: 'x', legs: [grows] }
  const other: FiscalLeg = { ...grows, id: 'other', field: 'y' }

  it('ask across a gap for the year that is missing, and judge nothing over it', () => {
    const given = amounts({ 'x 2021': '1', 'x 2023': '3', 'x 2024': '4' })
    const { rules, series: rows } = assessFiscal([rule], [2021, 2022, 2023, 2024], given)
    expect(rules[0]?.years.map(({ year, status }) => [year, status])).toEqual([
      [2022, 'unknown'],
      [2023, 'unknown'],
      [2024, 'met'],
    ])
    expect(rules[0]?.years[1]?.legs[0]?.missing).toEqual([{ field: 'x', year: 2022 }])
    expect(rows[0]?.amounts.map(({ growth }) => growth)).toEqual([null, null, null, '33.33'])
  })

  it('are not met by one leg whatever is missing, and met only by all', () => {
    const both = { ...rule, legs: [grows, other] }
    const of = (given: Readonly<Record<string, string>>) =>
      assessFiscal([both], [2023, 2024], amounts(given)).rules[0]?.years[0]?.status
    expect(of({ 'x 2023': '2', 'x 2024': '1' })).toBe('notMet')
    expect(of({ 'x 2023': '1', 'x 2024': '2' })).toBe('unknown')
    expect(of({ 'x 2023': '1', 'x 2024': '2', 'y 2023': '1', 'y 2024': '2' })).toBe('met')
  })
})

describe('beside plain fractions', () => {
  const cents = fc
    .integer({ min: 1, max: 2_000_000_000 })
    .map((all) => `${Math.floor(all / 100)}.${String(all % 100).padStart(2, '0')}`)
  const some = fc.option(cents, { nil: undefined })

  it('growth and verdict of random series are the same', () => {
    fc.assert(
      fc.property(some, some, some, some, (a0, a1, r0, r1) => {
        const given = {
          'educationAppropriation 2023': a0,
          'educationAppropriation 2024': a1,
          'recurrentRevenue 2023': r0,
          'recurrentRevenue 2024': r1,
        }
        const amount: RawAmount = (field, year) => given[`${field} ${year}` as keyof typeof given] ?? null
        const judged = judgeLeg(outgrows, 2024, amount)
        const growth = (before: string, now: string) =>
          divide(subtract(rational(now), rational(before)), rational(before))
        if (a0 === undefined || a1 === undefined || r0 === undefined || r1 === undefined) {
          expect(judged.status).toBe('unknown')
          expect(judged.missing).toHaveLength([a0, a1, r0, r1].filter((one) => one === undefined).length)
          return
        }
        const own = growth(a0, a1)
        expect(judged.status).toBe(compare(own, growth(r0, r1)) > 0 ? 'met' : 'notMet')
        const printed = Number(growthOf(amount, 'educationAppropriation', 2024))
        const percent = toNumber(multiply(own, rational(100)))
        expect(Math.abs(printed - percent)).toBeLessThanOrEqual(0.005 + Math.abs(percent) * 1e-12)
      }),
    )
  })

  it('more of the amount never takes a verdict away, and a scale of all amounts changes nothing', () => {
    fc.assert(
      fc.property(
        cents,
        cents,
        cents,
        cents,
        cents,
        fc.integer({ min: 2, max: 9 }),
        (a0, a1, r0, r1, more, by) => {
          const of = (own0: string, own1: string, k: number) => {
            const times = (text: string) => String((Math.round(Number(text) * 100) * k) / 100)
            return judgeLeg(
              outgrows,
              2024,
              amounts({
                'educationAppropriation 2023': times(own0),
                'educationAppropriation 2024': times(own1),
                'recurrentRevenue 2023': times(r0),
                'recurrentRevenue 2024': times(r1),
              }),
            ).status
          }
          expect(of(a0, a1, by)).toBe(of(a0, a1, 1))
          const raised = String((Math.round(Number(a1) * 100) + Math.round(Number(more) * 100)) / 100)
          if (of(a0, a1, 1) === 'met') expect(of(a0, raised, 1)).toBe('met')
        },
      ),
    )
  })
})
