import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalRules } from '../../../seeds/fiscal/index.ts'
import { basic2012 } from '../../../seeds/standards/basic-2012.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyScoring, ScoredRule } from '../../../shared/assessment/county/score.ts'
import { assessFiscal } from '../../../shared/assessment/fiscal/assess-fiscal.ts'
import { fieldsOfLeg } from '../../../shared/assessment/fiscal/rule.ts'
import { countyInput } from './county-school.ts'

const [sheet] = (basic2012.county ?? []).flatMap(({ rules }) =>
  rules.flatMap((rule): ScoredRule[] => (rule.kind === 'scored' ? [rule] : [])),
)
if (sheet === undefined) throw new Error('2012 has a sheet')
const [told] = sheet.lines.filter(({ fiscal }) => fiscal !== undefined)
if (told?.fiscal === undefined) throw new Error('a line of the sheet is told by amounts')
const { legs } = fiscalRules.find(({ id }) => id === told.fiscal?.rule) ?? { legs: [] }
const FIELDS = [...new Set(legs.flatMap(fieldsOfLeg))]
const YEARS = [2020, 2021, 2022, 2023, 2024]

type Amounts = Readonly<Record<string, number | undefined>>
/** Every amount grows by a hundredth a year, that of revenue by a thousandth. */
const GROWING: Amounts = Object.fromEntries(
  FIELDS.flatMap((field) =>
    YEARS.map((year) => {
      const by = field === 'recurrentRevenue' ? 1_000 : 10_000
      return [`${field} ${year}`, 1_000_000 + by * (year - 2020)]
    }),
  ),
)

const points: CountyScoring['points'] = sheet.lines.map(({ id, points: own, deduction }) => ({
  line: id,
  points: own,
  deduction,
}))
const others = sheet.lines.filter(({ id }) => id !== told.id)

/** The sheet with every other line scored without a loss, and what people said of the one told by amounts. */
function sheetOf(amounts: Amounts, said: string | null) {
  const fiscal = assessFiscal(
    fiscalRules,
    YEARS,
    (field, year) => amounts[`${field} ${year}`]?.toString() ?? null,
  )
  const lost = others.map(({ id }) => ({ line: id, lost: '0', reason: '' }))
  const own = said === null ? [] : [{ line: told?.id ?? '', lost: said, reason: '评分' }]
  const scorings = [{ item: 'governmentWork', rule: 'sheet', points, lost: [...lost, ...own] }]
  const result = assessCounty(
    basic2012,
    { rows: [], dispersion: [], composite: [] },
    { ...countyInput({}), scorings, fiscal },
  )
  const rule = result.items.find(({ item }) => item === 'governmentWork')?.rules[0]
  const line = rule?.score?.lines.find((one) => one.line === told?.id)
  if (rule === undefined || line === undefined) throw new Error('no sheet')
  return { rule, line }
}

describe('the line of 三个增长 in the sheet of 2012', () => {
  it('is the one that asks for it, over three years', () => {
    expect(told.label.zh).toContain('近三年教育经费做到“三个增长”')
    expect(told.fiscal).toMatchObject({ rule: 'threeGrowths', years: 3 })
    expect(sheet.lines.filter(({ fiscal }) => fiscal !== undefined)).toHaveLength(1)
  })

  it('is met where each of the three years is, and leaves the rest of the line to people', () => {
    const { line, rule } = sheetOf(GROWING, null)
    expect(line).toMatchObject({ lost: null, fiscal: { status: 'met' } })
    expect(line.fiscal?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024])
    expect(line.fiscal?.series.map(({ field }) => field)).toEqual(FIELDS)
    expect(line.fiscal?.series[0]?.amounts.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024])
    expect(rule).toMatchObject({ status: 'unknown', missing: [{ what: 'judgement' }] })
    expect(sheetOf(GROWING, '0').rule).toMatchObject({ status: 'met', printed: '100' })
    expect(sheetOf(GROWING, '2').rule).toMatchObject({ status: 'met', printed: '98' })
  })

  it('costs all its points where one year is not met, or those that the table of the province takes', () => {
    const fallen = { ...GROWING, 'teacherAverageSalary 2023': 1_000_000 }
    expect(sheetOf(fallen, null)).toMatchObject({
      line: { lost: told.points, reason: null, fiscal: { status: 'notMet' } },
      rule: { status: 'met', printed: String(100 - Number(told.points)) },
    })
    expect(sheetOf(fallen, '2.5').line).toMatchObject({ lost: '2.5', reason: '评分' })
    // That nothing is lost is not for people to say.
    expect(sheetOf(fallen, '0').line).toMatchObject({ lost: told.points, reason: null })
  })

  it('is unknown while an amount is missing, whatever people said, and names it', () => {
    const missing = { ...GROWING, 'recurrentRevenue 2021': undefined }
    const { line, rule } = sheetOf(missing, '0')
    expect(line).toMatchObject({ lost: null, reason: null, fiscal: { status: 'unknown' } })
    expect(rule.status).toBe('unknown')
    expect(rule.missing).toEqual([
      {
        what: 'value',
        schoolId: null,
        name: null,
        field: 'recurrentRevenue',
        stage: 'whole',
        calendarYear: 2021,
      },
    ])
  })

  it('looks at no year before the three, and lets one that is not met decide over one that is missing', () => {
    expect(sheetOf({ ...GROWING, 'recurrentRevenue 2020': undefined }, '0').rule.status).toBe('met')
    const both = { ...GROWING, 'recurrentRevenue 2021': undefined, 'teacherAverageSalary 2024': 1 }
    expect(sheetOf(both, null)).toMatchObject({
      line: { lost: told.points },
      rule: { status: 'met', missing: [] },
    })
  })

  it('tells what growths by division tell, and nothing of a part that the whole takes back', () => {
    const amount = fc.integer({ min: 1_000_000, max: 1_000_020 })
    const all = fc.record(
      Object.fromEntries(
        FIELDS.flatMap((field) => YEARS.slice(1).map((year) => [`${field} ${year}`, amount])),
      ),
    )
    const seen = new Set<string>()
    const rising = fc
      .integer({ min: 1, max: 20 })
      .map(
        (step): Amounts =>
          Object.fromEntries(
            Object.entries(GROWING).map(([key, value]) => [
              key,
              key.startsWith('recurrentRevenue') ? 1_000_000 : (value ?? 0) + step * Number(key.slice(-4)),
            ]),
          ),
      )
    fc.assert(
      fc.property(fc.oneof(all, rising), fc.subarray(Object.keys(GROWING)), (amounts, kept) => {
        const at = (field: string, year: number) => BigInt(amounts[`${field} ${year}`] ?? 0)
        const isMet = [2022, 2023, 2024].every((year) =>
          legs.every((leg) => {
            const [now, before] = [at(leg.field, year), at(leg.field, year - 1)]
            if (leg.test !== 'outgrows') return now > before
            const [other, formerOther] = [at(leg.beside, year), at(leg.beside, year - 1)]
            // (now − before) ÷ before > (other − former) ÷ former, both sides times both denominators.
            return (now - before) * formerOther > (other - formerOther) * before
          }),
        )
        const whole = sheetOf(amounts, null).line.fiscal?.status
        expect(whole).toBe(isMet ? 'met' : 'notMet')
        const part = sheetOf(Object.fromEntries(kept.map((key) => [key, amounts[key]])), null)
        const status = part.line.fiscal?.status ?? 'none'
        seen.add(`${whole} ${status}`)
        if (status !== 'unknown') expect(status).toBe(whole)
        if (status === 'unknown') expect(part.rule.missing.length).toBeGreaterThan(0)
      }),
      { numRuns: 120, seed: 2012 },
    )
    expect([...seen].sort()).toEqual(['met met', 'met unknown', 'notMet notMet', 'notMet unknown'])
  })
})
