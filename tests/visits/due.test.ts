import { describe, expect, it } from 'vitest'
import { visitRules } from '../../seeds/visit-rules/index.ts'
import type { School } from '../../shared/schools/school.ts'
import { dueByRule } from '../../shared/visits/due-by-rule.ts'
import { spreadVisits } from '../../shared/visits/spread-visits.ts'
import type { Visit } from '../../shared/visits/visit.ts'
import { periodOf } from '../../shared/visits/visit-period.ts'
import { applyRule, VisitRule } from '../../shared/visits/visit-rule.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { YEAR } from './open-visit.ts'

const school = (id: string, kind: School['kind'] = 'primary', status: School['status'] = 'open') => ({
  id,
  name: `${id}小学`,
  kind,
  zone: null,
  inspector: null,
  status,
})
const visit = (
  schoolId: string,
  plannedOn: string,
  state: Visit['state'] = 'locked',
  kind: Visit['kind'] = 'regular',
) => ({ schoolId, plannedOn, state, kind })

const applied = visitRules.map((rule) => applyRule(rule, undefined))
const dueOf = (id: string, visits: readonly ReturnType<typeof visit>[], today: string, amount?: number) => {
  const rules = visitRules.map((rule) => applyRule(rule, rule.id === id ? amount : undefined))
  const found = dueByRule(rules, [school('甲'), school('乙'), school('丙')], visits, today).find(
    ({ rule }) => rule.id === id,
  )
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
const names = (due: { readonly schools: readonly { readonly schoolId: string }[] }) =>
  due.schools.map(({ schoolId }) => schoolId)

describe('the rules of visits', () => {
  it('have the shape of a rule, a clause and a bound for what is local', () => {
    for (const rule of visitRules) {
      expect(VisitRule.parse(rule)).toEqual(rule)
      if (rule.local !== null) expect(rule.amount).toBeGreaterThanOrEqual(rule.local.minimum)
      if (rule.local !== null) expect(rule.amount).toBeLessThanOrEqual(rule.local.maximum)
    }
  })

  it('take what the county chose within the bounds, and nothing where law is law', () => {
    const amounts = (chosen: number) => visitRules.map((rule) => applyRule(rule, chosen).amount)
    expect(visitRules.map(({ id, amount }) => [id, amount])).toEqual([
      ['regularMonthly', 1],
      ['regularByTerm', 2],
      ['comprehensive', 5],
    ])
    expect(amounts(3)).toEqual([3, 2, 3])
    expect(amounts(0)).toEqual([0, 2, 5])
    expect(amounts(9)).toEqual([1, 2, 5])
  })
})

describe('the period in which something is due', () => {
  it.each([
    ['regularMonthly', '2026-11-22', { from: '2026-11-01', to: '2026-11-30' }],
    ['regularMonthly', '2027-12-31', { from: '2027-12-01', to: '2027-12-31' }],
    ['regularMonthly', '2026-07-10', null],
    ['regularByTerm', '2026-11-22', { from: '2026-09-01', to: '2027-01-31' }],
    ['regularByTerm', '2027-01-10', { from: '2026-09-01', to: '2027-01-31' }],
    ['regularByTerm', '2027-02-01', { from: '2027-02-01', to: '2027-08-31' }],
    ['comprehensive', '2026-11-22', { from: '2021-11-23', to: '2026-11-22' }],
    ['comprehensive', '2026-12-31', { from: '2022-01-01', to: '2026-12-31' }],
  ])('of %s on %s', (id, today, period) => {
    const rule = applied.find((one) => one.id === id)
    expect(rule && periodOf(rule, today)).toEqual(period)
  })
})

describe('what is due', () => {
  it('by month are the schools without a visit that has begun, the longest unvisited first', () => {
    const visits = [visit('甲', '2026-11-03'), visit('乙', '2026-10-20'), visit('丙', '2026-09-20', 'open')]
    const due = dueOf('regularMonthly', visits, '2026-11-22')
    expect(due.schools.map(({ schoolId, lastOn, toPlan }) => [schoolId, lastOn, toPlan])).toEqual([
      ['丙', '2026-09-20', 1],
      ['乙', '2026-10-20', 1],
    ])
    expect([due.population, due.toPlan]).toEqual([3, 2])
  })

  it('is not to be arranged twice, but remains due until the visit begins', () => {
    const arranged = dueOf('regularMonthly', [visit('甲', '2026-11-28', 'planned')], '2026-11-22')
    expect(arranged.schools.find(({ schoolId }) => schoolId === '甲')).toMatchObject({
      planned: 1,
      toPlan: 0,
    })
    expect([arranged.schools.length, arranged.toPlan]).toEqual([3, 2])
    const nextMonth = dueOf('regularMonthly', [visit('甲', '2026-12-02', 'planned')], '2026-11-22')
    expect(nextMonth.toPlan).toBe(3)
  })

  it('by term counts each visit, and only regular ones', () => {
    const visits = [
      visit('甲', '2026-09-10'),
      visit('甲', '2026-11-10'),
      visit('乙', '2026-09-10'),
      visit('乙', '2026-10-10', 'locked', 'acceptance'),
    ]
    const due = dueOf('regularByTerm', visits, '2026-11-22')
    expect(due.schools.map(({ schoolId, done, toPlan }) => [schoolId, done, toPlan])).toEqual([
      ['丙', 0, 2],
      ['乙', 1, 1],
    ])
  })

  it('by years needs one visit within them; five years and a day are too long', () => {
    const at = (day: string, amount?: number) =>
      names(dueOf('comprehensive', [visit('甲', day, 'locked', 'comprehensive')], '2026-11-22', amount))
    expect(at('2021-11-23')).toEqual(['乙', '丙'])
    expect(at('2021-11-22')).toEqual(['乙', '丙', '甲'])
    expect(at('2022-06-01', 3)).toContain('甲')
  })

  it('by years is not to be arranged again where it was begun before its day', () => {
    const begun = [visit('甲', '2026-11-25', 'open', 'comprehensive')]
    const due = dueOf('comprehensive', begun, '2026-11-22')
    expect(due.schools.map(({ schoolId, toPlan }) => [schoolId, toPlan])).toEqual([
      ['乙', 1],
      ['丙', 1],
      ['甲', 0],
    ])
    expect(names(dueOf('comprehensive', begun, '2026-11-25'))).toEqual(['乙', '丙'])
  })

  it('is nothing in months of rest, nor where the county does not apply the rule', () => {
    expect(dueOf('regularMonthly', [], '2026-08-15')).toMatchObject({ period: null, schools: [], toPlan: 0 })
    expect(dueOf('regularMonthly', [], '2026-11-22', 0)).toMatchObject({ period: null, schools: [] })
  })

  it('leaves out closed schools and those that the rule does not name', () => {
    const schools = [school('甲'), school('丁', 'kindergarten'), school('戊', 'junior', 'closed')]
    for (const { schools: due } of dueByRule(applied, schools, [], '2026-11-22')) {
      expect(due.map(({ schoolId }) => schoolId)).toEqual(['甲'])
    }
  })
})

describe('visits that are arranged in one go', () => {
  it('are spread over weekdays', () => {
    // 2026-11-27 is a Friday.
    expect(spreadVisits(5, '2026-11-27', 2)).toEqual([
      '2026-11-27',
      '2026-11-27',
      '2026-11-30',
      '2026-11-30',
      '2026-12-01',
    ])
    expect(spreadVisits(1, '2026-11-28', 1)).toEqual(['2026-11-30'])
    expect(spreadVisits(0, '2026-11-28', 1)).toEqual([])
    expect(spreadVisits(2, '202611-11-24', 1)).toEqual([])
  })

  it('are all stored, or none; then nothing is left to arrange and the agenda has them', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    valueIn(await client.app.updateSettings({ userName: '王敏' }))
    const today = '2025-11-22'
    const monthly = async () =>
      valueIn(await client.visits.dueByRule({ today })).find(({ rule }) => rule.id === 'regularMonthly')
    const due = await monthly()
    const schools = due?.schools ?? []
    expect(schools.length).toBeGreaterThan(5)
    const planned = schools.map(({ schoolId }, place) => ({
      schoolId,
      plannedOn: spreadVisits(schools.length, '2025-11-24', 4)[place] ?? today,
      inspectors: ['王敏'],
    }))
    const input = { year: YEAR, kind: 'regular' as const, template: 'acceptance-2017', visits: planned }
    const [first, ...others] = planned
    if (first === undefined) throw new Error('nothing due')
    expect(
      await client.visits.plan({ ...input, visits: [...others, { ...first, schoolId: 'nobody' }] }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } })
    expect(valueIn(await client.visits.list({ year: YEAR }))).toEqual([])
    expect(valueIn(await client.visits.plan(input)).visitIds).toHaveLength(planned.length)
    expect(await monthly()).toMatchObject({ toPlan: 0, population: due?.population })
    const agenda = async (day: string, days: number) =>
      valueIn(await client.visits.agenda({ today: day, year: YEAR, days })).map(({ daysLeft }) => daysLeft)
    expect((await agenda(today, 2)).filter((days) => days === 2)).toHaveLength(4)
    expect(await agenda('2025-11-25', 0)).toEqual([-1, -1, -1, -1, 0, 0, 0, 0])
  })

  it('follow what the county chose; a rule of law is left as it is', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    valueIn(await client.visits.setRule({ rule: 'regularMonthly', amount: 2 }))
    valueIn(await client.visits.setRule({ rule: 'comprehensive', amount: 3 }))
    const rules = valueIn(await client.visits.dueByRule({ today: '2025-11-22' })).map(({ rule }) => rule)
    expect(rules.map(({ amount, standardAmount }) => [amount, standardAmount])).toEqual([
      [2, 1],
      [2, 2],
      [3, 5],
    ])
    for (const [rule, amount, code] of [
      ['regularByTerm', 1, 'ruleFixed'],
      ['comprehensive', 6, 'ruleFixed'],
      ['nothing', 1, 'notFound'],
    ] as const) {
      expect(await client.visits.setRule({ rule, amount })).toMatchObject({ ok: false, error: { code } })
    }
  })
})
