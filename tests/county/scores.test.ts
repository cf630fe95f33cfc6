import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { governmentWork } from '../../seeds/standards/basic-2012/government/index.ts'
import type { ScoredRule } from '../../shared/assessment/county/score.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const [sheet] = governmentWork.rules
if (sheet?.kind !== 'scored') throw new Error('the first rule is the sheet')
const { lines }: ScoredRule = sheet
const YEAR = 2025
const PLACE = { year: YEAR, standard: 'basic-2012', item: 'governmentWork', rule: 'sheet' }
const POINTS = lines.map(({ id, points }) => ({ line: id, points, deduction: '未做到的酌情扣分' }))
const SOURCE = '某省评分细则（某教督〔2013〕1号）'

async function told({ client }: TestApp, year = YEAR) {
  const county = valueIn(await client.county.get({ year, standard: PLACE.standard, today: `${year}-11-22` }))
  const item = county.result.items.find((one) => one.item === PLACE.item)
  const [rule] = item?.rules ?? []
  if (rule?.score === undefined) throw new Error('the sheet is told')
  return { county, status: rule.status, printed: rule.printed, score: rule.score }
}

const codeOf = (answer: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  answer.ok ? null : answer.error?.code

describe('the scoring sheet of 2012 at the door', () => {
  it('is scored by the points of the province, keeps what was scored, and fails past fifteen points', async () => {
    const app = await openTestApp({ sample: 'taiping' })
    const { client } = app
    const take = (line: string, lost: string | null, reason = '') =>
      client.county.score({ ...PLACE, line, lost, reason })
    expect(await told(app)).toMatchObject({ status: 'unknown', score: { entered: false, scored: 0 } })
    expect(codeOf(await take('migrants', '1', '一所学校未纳入'))).toBe('pointsNotSet')

    const short = POINTS.map((one, index) => (index === 0 ? { ...one, points: '4' } : one))
    const refused = await client.county.setPoints({ ...PLACE, points: short, source: SOURCE })
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'pointsNotWhole', params: { sum: '99', total: '100' } },
    })
    valueIn(await client.county.setPoints({ ...PLACE, points: POINTS, source: SOURCE }))
    expect(codeOf(await take('migrants', '5.5', '多扣'))).toBe('lostAbovePoints')
    expect(codeOf(await take('migrants', '1'))).toBe('reasonRequired')
    expect(codeOf(await take('nothing', '0'))).toBe('notFound')

    // The amounts of 2024 tell that 三个增长 is not met: its line is scored by them, and nobody leaves it whole.
    expect(await told(app)).toMatchObject({ status: 'unknown', score: { scored: 1, lost: '7' } })
    expect(codeOf(await take('budget', '0'))).toBe('amountsNotMet')
    for (const { id } of lines.filter((line) => line.fiscal === undefined)) valueIn(await take(id, '0'))
    expect(await told(app)).toMatchObject({ status: 'met', printed: '93', score: { scored: 17 } })
    valueIn(await take('budget', '2', '一项未做到扣2分'))
    expect(await told(app)).toMatchObject({ status: 'met', printed: '98' })
    valueIn(await take('budget', '7', '三年拨款增长低于经常性收入'))
    valueIn(await take('curriculum', '6', '未开足劳动课'))
    valueIn(await take('training', '2', '培训经费不足'))
    expect(await told(app)).toMatchObject({ status: 'met', printed: '85' })
    valueIn(await take('training', '2.5', '培训经费不足'))
    const failed = await told(app)
    expect(failed).toMatchObject({ status: 'notMet', score: { lost: '15.5' } })
    expect(failed.county.result.obstacles).toContainEqual(
      expect.objectContaining({ kind: 'rule', item: 'governmentWork' }),
    )
    valueIn(await take('training', null, '误录'))
    const back = await told(app)
    expect(back).toMatchObject({ status: 'unknown', score: { scored: 16, lost: '13' } })
    expect(back.county.scores.filter(({ line }) => line === 'training').map(({ lost }) => lost)).toEqual([
      null,
      '2.5',
      '2',
      '0',
    ])

    // The points stay for the years after, the scores are those of their year; the amounts of 2024 tell on.
    expect(await told(app, YEAR + 1)).toMatchObject({ score: { entered: true, scored: 1, lost: '7' } })
    expect(await told(app, YEAR - 1)).toMatchObject({ score: { entered: false } })

    // Points that no longer hold what was taken off are refused.
    const less = POINTS.map((one) =>
      one.line === 'budget'
        ? { ...one, points: '6' }
        : one.line === 'migrants'
          ? { ...one, points: '6' }
          : one,
    )
    expect(codeOf(await client.county.setPoints({ ...PLACE, points: less, source: SOURCE }))).toBe(
      'lostAbovePoints',
    )
  })

  it('leaves the line of 三个增长 to nobody while amounts are missing, and asks for them', async () => {
    const app = await openTestApp()
    valueIn(await app.client.county.setPoints({ ...PLACE, points: POINTS, source: SOURCE }))
    const take = (lost: string) =>
      app.client.county.score({ ...PLACE, line: 'budget', lost, reason: '已单列' })
    for (const lost of ['0', '7']) expect(codeOf(await take(lost))).toBe('amountsMissing')
    const { score, county } = await told(app)
    expect(score.lines.find(({ line }) => line === 'budget')).toMatchObject({
      lost: null,
      fiscal: { status: 'unknown', years: [{ year: 2022 }, { year: 2023 }, { year: 2024 }] },
    })
    const [item] = county.result.items.filter(({ item: id }) => id === PLACE.item)
    const missing = item?.rules[0]?.missing.filter(({ what }) => what === 'value') ?? []
    // Seven series of four calendar years.
    expect(missing).toHaveLength(28)
    expect(missing).toContainEqual({
      what: 'value',
      schoolId: null,
      name: null,
      field: 'recurrentRevenue',
      stage: 'whole',
      calendarYear: 2021,
    })
  })

  it('is no rule that is judged, and a judged rule is no sheet', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const judged = { ...PLACE, item: 'basicConditions', rule: 'reached' }
    expect(codeOf(await client.county.judge({ ...PLACE, met: true, remark: '看过' }))).toBe('notFound')
    expect(codeOf(await client.county.setPoints({ ...judged, points: POINTS, source: SOURCE }))).toBe(
      'notFound',
    )
  })
})

describe('step 0140', () => {
  it('adds points and scores that nobody overwrites, each with its reason', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    await migrate(raw, migrations)
    const insert = (lost: string, reason: string) => () =>
      raw.exec(`INSERT INTO county_scores (year, standard, item, rule, line, lost, reason, author, at)
        VALUES (2025, 'basic-2012', 'a', 'b', 'c', ${lost}, '${reason}', '王', 'now')`)
    insert(`'0'`, '')()
    insert(`'1'`, '未建立')()
    expect(insert(`'1'`, '')).toThrow(/CHECK/)
    expect(() => raw.exec(`UPDATE county_scores SET lost = '2'`)).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM county_scores')).toThrow(/never deleted/)
    const points = (source: string) => () =>
      raw.exec(`INSERT INTO county_score_points (year, standard, item, rule, points, source, author, at)
        VALUES (2025, 'basic-2012', 'a', 'b', '[]', '${source}', '王', 'now')`)
    points('细则')()
    expect(points('')).toThrow(/CHECK/)
    expect(() => raw.exec('DELETE FROM county_score_points')).toThrow(/never deleted/)
  })
})
