import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Lack } from '../../../shared/assessment/shortfall/lack.ts'
import type { LeastStep } from '../../../shared/assessment/shortfall/least-set.ts'
import { shortfallsOf } from '../../../shared/assessment/shortfall/shortfalls.ts'
import { decimal } from '../../../shared/decimal/decimal.ts'
import { completeSchool } from '../arbitrary-school.ts'
import { JUNIOR_AT_THRESHOLDS, PRIMARY_AT_THRESHOLDS, school, without } from '../school-input.ts'

const YEAR = 2025
const WHOLE = new Set(['person', 'room'])
const unitOf = (id: string) => quality2017.indicators.find((one) => one.id === id)?.shortfallUnit ?? ''
const shortfallOf = (input: SchoolInput) => shortfallsOf(quality2017, YEAR, [input])[0]
const verdictOf = (input: SchoolInput) => assess(quality2017, YEAR, [input]).schools[0]?.verdict

/** The school with amounts added to the values that its lacks name. */
function withAdded(
  input: SchoolInput,
  added: readonly { readonly lack: Lack; readonly amount: string }[],
): SchoolInput {
  const amounts = new Map(
    added.map(({ lack, amount }) => [`${lack.place?.field} ${lack.place?.stage}`, amount]),
  )
  return {
    school: input.school,
    value: (field, stage) => {
      const amount = amounts.get(`${field} ${stage}`)
      const known = input.value(field, stage)
      return amount === undefined || known === null
        ? known
        : { ...known, value: decimal(known.value).plus(amount).toFixed() }
    },
  }
}

const statusIn = (input: SchoolInput, { stage, indicator }: Lack) =>
  assess(quality2017, YEAR, [input]).rows.find((row) => row.stage === stage)?.indicators[indicator]?.status

describe('the shortfall list', () => {
  it('counts persons and rooms whole, areas and money exactly', () => {
    const input = school('红树小学', 'primary', {
      ...PRIMARY_AT_THRESHOLDS,
      'peTeachers.primary': 1,
      multimediaRooms: 20,
      teachingAuxiliaryArea: '4588.3',
      equipmentValue: 1_961_500,
    })
    const lacks = shortfallOf(input)?.lacks ?? []
    expect(lacks.map(({ indicator, toThreshold, toFloor }) => [indicator, toThreshold, toFloor])).toEqual([
      ['peArtTeachers', '3', '2'],
      ['teachingArea', '411.7', '0'],
      ['equipmentValue', '38500', '0'],
      ['multimediaRooms', '3', '0'],
    ])
  })

  it('says what the whole school has to get where its stages share it', () => {
    const input = school('新桥学校', 'nineYear', {
      ...PRIMARY_AT_THRESHOLDS,
      ...JUNIOR_AT_THRESHOLDS,
      'students.primary': 500,
      'students.junior': 500,
      multimediaRooms: 21,
    })
    const rooms = shortfallOf(input)?.lacks.filter(({ indicator }) => indicator === 'multimediaRooms') ?? []
    // 小学 X·1 ÷ 1050 × 100 ≥ 2.3 needs 24.15 rooms, 初中 X·1.1 ÷ 1050 × 100 ≥ 2.4 needs 22.9.
    expect(rooms).toMatchObject([
      { stage: 'primary', split: true, toThreshold: '4' },
      { stage: 'junior', split: true, toThreshold: '2' },
    ])
  })

  it('is not known where a value is missing, and empty where the school passes', () => {
    const complete = school('一小', 'primary', PRIMARY_AT_THRESHOLDS)
    expect(shortfallOf(complete)).toMatchObject({ verdict: 'pass', lacks: [], unknown: 0, least: [] })
    const missing = without(PRIMARY_AT_THRESHOLDS, 'multimediaRooms')
    const gap = school('二小', 'primary', { ...missing, equipmentValue: 0 })
    expect(shortfallOf(gap)).toMatchObject({
      lacks: [{ indicator: 'equipmentValue' }],
      unknown: 1,
      least: null,
    })
  })

  it('names amounts that are enough, and one unit less that is not', () => {
    fc.assert(
      fc.property(completeSchool, ({ kind, figures }) => {
        const input = school('校', kind, figures)
        for (const lack of shortfallOf(input)?.lacks ?? []) {
          const unit = WHOLE.has(unitOf(lack.indicator)) ? '1' : '0.01'
          const less = decimal(lack.toThreshold).minus(unit).toFixed()
          expect(statusIn(withAdded(input, [{ lack, amount: lack.toThreshold }]), lack)).toBe('met')
          expect(statusIn(withAdded(input, [{ lack, amount: less }]), lack)).not.toBe('met')
          if (lack.status === 'floor') expect(lack.toFloor).toBe('0')
          else {
            expect(statusIn(withAdded(input, [{ lack, amount: lack.toFloor }]), lack)).not.toBe('below')
            const under = decimal(lack.toFloor).minus(unit).toFixed()
            expect(statusIn(withAdded(input, [{ lack, amount: under }]), lack)).toBe('below')
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the least that makes a school pass', () => {
  it('lets one indicator stay at its floor: the one that saves most', () => {
    const input = school('红树小学', 'primary', {
      ...PRIMARY_AT_THRESHOLDS,
      multimediaRooms: 22,
      equipmentValue: 1_700_000,
      'backboneTeachers.primary': 5,
    })
    expect(shortfallOf(input)?.least).toEqual([
      {
        indicator: 'backboneTeachers',
        split: false,
        stages: [{ stage: 'primary', to: 'threshold' }],
        amount: '5',
      },
      {
        indicator: 'multimediaRooms',
        split: false,
        stages: [{ stage: 'primary', to: 'threshold' }],
        amount: '1',
      },
    ])
  })

  it('raises what is under its floor at least to it', () => {
    const input = school('红树小学', 'primary', { ...PRIMARY_AT_THRESHOLDS, multimediaRooms: 10 })
    expect(shortfallOf(input)?.least).toMatchObject([
      { indicator: 'multimediaRooms', stages: [{ to: 'floor' }], amount: '10' },
    ])
  })

  it('makes every school pass, with no step too many', () => {
    fc.assert(
      fc.property(completeSchool, ({ kind, figures }) => {
        const input = school('校', kind, figures)
        const found = shortfallOf(input)
        const lacks = found?.lacks ?? []
        const steps = found?.least ?? []
        const lackOf = (step: (typeof steps)[number]) =>
          lacks.find(
            ({ indicator, stage }) => indicator === step.indicator && stage === step.stages[0]?.stage,
          )
        const added = steps.flatMap((step) => {
          const lack = lackOf(step)
          return lack === undefined ? [] : [{ lack, amount: step.amount }]
        })
        expect(verdictOf(withAdded(input, added))).toBe('pass')
        for (const [index, { lack, amount }] of added.entries()) {
          const unit = WHOLE.has(unitOf(lack.indicator)) ? '1' : '0.01'
          const less = added.with(index, { lack, amount: decimal(amount).minus(unit).toFixed() })
          expect(verdictOf(withAdded(input, less))).not.toBe('pass')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is not cheaper by any other choice of thresholds and floors', () => {
    fc.assert(
      fc.property(nearlyPassing, (input) => {
        const found = shortfallOf(input)
        const lacks = found?.lacks ?? []
        const least = (found?.least ?? []).reduce((sum, step) => sum + effortOf(lacks, step), 0)
        expect(least).toBeCloseTo(cheapest(input, lacks), 9)
      }),
      { numRuns: 40 },
    )
  })
})

/** A nine-year school that lacks something in up to three of its values. */
const nearlyPassing = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('multimediaRooms', 'equipmentValue', 'sportsGroundArea', 'backboneTeachers.junior'),
      fc.constantFrom('0.7', '0.8', '0.9', '0.97'),
    ),
    { minLength: 1, maxLength: 3, selector: ([key]) => key },
  )
  .map((shares) => {
    const figures: Record<string, string | number> = {
      ...PRIMARY_AT_THRESHOLDS,
      ...JUNIOR_AT_THRESHOLDS,
      teachingAuxiliaryArea: 12_000,
      sportsGroundArea: 19_000,
      equipmentValue: 5_000_000,
      multimediaRooms: 50,
    }
    for (const [key, share] of shares) {
      figures[key] = decimal(figures[key] ?? 0)
        .times(share)
        .round(0, 0)
        .toFixed()
    }
    return school('校', 'nineYear', figures)
  })

function effortOf(lacks: readonly Lack[], { indicator, split, amount, stages }: LeastStep): number {
  const of = lacks.filter(
    (lack) => lack.indicator === indicator && (split ? lack.split : lack.stage === stages[0]?.stage),
  )
  return Number(amount) / Math.max(...of.map(({ required }) => required))
}

/** Every choice of threshold, floor or nothing for every value that can be added to, tried by assessing. */
function cheapest(input: SchoolInput, lacks: readonly Lack[]): number {
  const places = [
    ...Map.groupBy(lacks, ({ indicator, stage, split }) => `${indicator} ${split ? '' : stage}`).values(),
  ]
  let best = Number.POSITIVE_INFINITY
  const walk = (index: number, effort: number, added: { lack: Lack; amount: string }[]) => {
    if (effort >= best) return
    const group = places[index]
    const [lack] = group ?? []
    if (group === undefined || lack === undefined) {
      if (verdictOf(withAdded(input, added)) === 'pass') best = effort
      return
    }
    const amounts = new Set(['0', ...group.flatMap((one) => [one.toFloor, one.toThreshold])])
    for (const amount of amounts) {
      walk(index + 1, effort + Number(amount) / Math.max(...group.map(({ required }) => required)), [
        ...added,
        { lack, amount },
      ])
    }
  }
  walk(0, 0, [])
  return best
}
