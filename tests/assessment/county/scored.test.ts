import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basic2012 } from '../../../seeds/standards/basic-2012.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyScoring, ScoredRule } from '../../../shared/assessment/county/score.ts'
import { countyInput } from './county-school.ts'

const NOTHING = { rows: [], dispersion: [], composite: [] }
const [sheet] = (basic2012.county ?? []).flatMap(({ rules }) =>
  rules.flatMap((rule): ScoredRule[] => (rule.kind === 'scored' ? [rule] : [])),
)
if (sheet === undefined) throw new Error('2012 has a sheet')
const { lines } = sheet
const POINTS = lines.map(({ id, points, deduction }) => ({ line: id, points, deduction }))

type Lost = Readonly<Record<string, string>>
const scoring = (lost: Lost, points: CountyScoring['points'] = POINTS): CountyScoring => ({
  item: 'governmentWork',
  rule: 'sheet',
  points,
  lost: Object.entries(lost).map(([line, off]) => ({ line, lost: off, reason: '理由' })),
})

function told(scorings: readonly CountyScoring[]) {
  const result = assessCounty(basic2012, NOTHING, { ...countyInput({}), scorings })
  const rule = result.items.find(({ item }) => item === 'governmentWork')?.rules[0]
  if (rule === undefined) throw new Error('no sheet')
  return rule
}

describe('the scoring sheet of 2012', () => {
  it('has the seventeen items in four groups, with a hundred points that are a proposal', () => {
    const byGroup = Map.groupBy(lines, ({ group }) => group)
    expect([...byGroup.values()].map((own) => own.length)).toEqual([4, 4, 4, 5])
    expect(sheet.groups.map(({ id }) => id)).toEqual([...byGroup.keys()])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(17)
    expect(lines.reduce((sum, { points }) => sum + Number(points), 0)).toBe(Number(sheet.total))
    expect([sheet.total, sheet.passAt]).toEqual(['100', '85'])
    const all = Object.fromEntries(lines.map(({ id }) => [id, '0']))
    expect(told([scoring(all, null)])).toMatchObject({ status: 'unknown', score: { entered: false } })
    expect(told([])).toMatchObject({ status: 'unknown', missing: [{ what: 'judgement' }] })
  })

  it('passes with exactly 85 and fails with any less', () => {
    const all: Lost = Object.fromEntries(lines.map(({ id }) => [id, '0']))
    const off = { ...all, budget: '7', curriculum: '6' }
    expect(told([scoring({ ...off, training: '2' })])).toMatchObject({ status: 'met', printed: '85' })
    const below = told([scoring({ ...off, training: '2.01' })])
    expect(below).toMatchObject({ status: 'notMet', printed: '84.99' })
    expect(below.distance).toBeCloseTo(0.01 / 85, 12)
  })

  it('is unknown while points do not add up or do not name every line', () => {
    const all: Lost = Object.fromEntries(lines.map(({ id }) => [id, '0']))
    const twice = [...POINTS.slice(1), ...POINTS.slice(-1)]
    for (const points of [POINTS.slice(1), twice, POINTS.map((one) => ({ ...one, points: '5' }))]) {
      expect(told([scoring(all, points)]).status).toBe('unknown')
    }
  })

  it('is never turned by what is scored later: what is told of a part is told of the whole', () => {
    const off = fc.constantFrom('0', '0', '0', '0', '0.5', '1', '2.5', '5')
    const full = fc.record(Object.fromEntries(lines.map(({ id }) => [id, off])))
    const seen = new Set<string>()
    fc.assert(
      fc.property(full, fc.subarray(lines.map(({ id }) => id)), (lost, shown) => {
        const part = told([scoring(Object.fromEntries(shown.map((id) => [id, lost[id] ?? '0'])))])
        const whole = told([scoring(lost)])
        seen.add(part.status)
        const taken = Object.values(lost).reduce((sum, one) => sum + Number(one), 0)
        expect(whole.status).toBe(taken <= 15 ? 'met' : 'notMet')
        if (part.status !== 'unknown') expect(whole.status).toBe(part.status)
        if (shown.length < lines.length) expect(part.status).not.toBe('met')
      }),
      {
        numRuns: 400,
        seed: 2012,
        examples: [[Object.fromEntries(lines.map(({ id }) => [id, '0'])), lines.map(({ id }) => id)]],
      },
    )
    expect([...seen].sort()).toEqual(['met', 'notMet', 'unknown'])
  })
})

describe('the survey of 2012', () => {
  const survey = (county: Readonly<Record<string, number>>) => {
    const { items } = assessCounty(basic2012, NOTHING, countyInput({ county }))
    const rules = items.find(({ item }) => item === 'publicSatisfaction')?.rules ?? []
    return Object.fromEntries(rules.map(({ rule, status }) => [rule, status]))
  }

  it('needs 600 questionnaires below 400,000 residents, and 1.5‰ from there', () => {
    const sample = (residents: number, surveyIssued: number) => {
      const { sampleFloor, sampleShare } = survey({ residents, surveyIssued })
      return [sampleFloor, sampleShare]
    }
    expect(sample(150000, 600)).toEqual(['met', 'met'])
    expect(sample(150000, 599)).toEqual(['notMet', 'met'])
    expect(sample(400000, 600)).toEqual(['met', 'met'])
    expect(sample(400001, 600)).toEqual(['met', 'notMet'])
    expect(sample(1000000, 1500)).toEqual(['met', 'met'])
    expect(sample(1000000, 1499)).toEqual(['met', 'notMet'])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000000 }),
        fc.integer({ min: 1, max: 5000 }),
        (residents, issued) => {
          fc.pre(issued <= residents)
          // In thousandths: 1.5‰ of P is 15 P in ten-thousandths.
          const needed = residents < 400000 ? 600 * 10000 : residents * 15
          const enough = sample(residents, issued).every((status) => status === 'met')
          expect(enough).toBe(issued * 10000 >= needed)
        },
      ),
      { numRuns: 300, seed: 2012 },
    )
  })

  it('needs half of it from parents, 70 % back and 85 % satisfied', () => {
    const county = { residents: 300000, surveyIssued: 1000, surveyValid: 700, surveySatisfied: 595 }
    expect(survey({ ...county, surveyIssuedParents: 500 })).toEqual({
      satisfied: 'met',
      sampleFloor: 'met',
      sampleShare: 'met',
      parents: 'met',
      returned: 'met',
    })
    expect(survey({ ...county, surveyIssuedParents: 499, surveyValid: 699 })).toMatchObject({
      parents: 'notMet',
      returned: 'notMet',
      satisfied: 'met',
    })
    expect(survey({ surveyIssued: 599 })).toMatchObject({ sampleFloor: 'notMet', parents: 'unknown' })
  })
})
