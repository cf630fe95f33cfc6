import { describe, expect, it } from 'vitest'
import type { IndicatorStatus, Verdict } from '../../shared/assessment/result.ts'
import { verdictOfRow, verdictOfSchool } from '../../shared/assessment/verdict.ts'

const KNOWN = ['met', 'floor', 'below'] as const
const ALL: readonly IndicatorStatus[] = [...KNOWN, 'unknown']

function verdict(statuses: readonly IndicatorStatus[]): Verdict {
  const count = (status: IndicatorStatus) => statuses.filter((one) => one === status).length
  return verdictOfRow({ met: count('met'), below: count('below'), unknown: count('unknown') }, 6)
}

/** 每所学校至少6项达到要求，余项不能低于要求的85% (std §0). */
function passes(statuses: readonly IndicatorStatus[]): boolean {
  const met = statuses.filter((status) => status === 'met').length
  return met >= 6 && statuses.every((status) => status !== 'below')
}

function completions(statuses: readonly IndicatorStatus[]): readonly (readonly IndicatorStatus[])[] {
  const open = statuses.indexOf('unknown')
  if (open === -1) return [statuses]
  return KNOWN.flatMap((status) => completions(statuses.with(open, status)))
}

/** Every multiset of seven statuses. */
function multisets(length: number, from = 0): readonly (readonly IndicatorStatus[])[] {
  if (length === 0) return [[]]
  return ALL.slice(from).flatMap((status, index) =>
    multisets(length - 1, from + index).map((rest) => [status, ...rest]),
  )
}

describe('the verdict of a row', () => {
  it.each([
    ['seven met', ['met', 'met', 'met', 'met', 'met', 'met', 'met'], 'pass'],
    ['six met and one at the floor', ['met', 'met', 'met', 'met', 'met', 'met', 'floor'], 'pass'],
    ['six met and one under the floor', ['met', 'met', 'met', 'met', 'met', 'met', 'below'], 'fail'],
    ['five met and two at the floor', ['met', 'met', 'met', 'met', 'met', 'floor', 'floor'], 'fail'],
    ['six met and one unknown', ['met', 'met', 'met', 'met', 'met', 'met', 'unknown'], 'unknown'],
    ['one under the floor, six unknown', ['below', ...Array(6).fill('unknown')], 'fail'],
    ['two not met, five unknown', ['floor', 'floor', ...Array(5).fill('unknown')], 'fail'],
    ['one not met, six unknown', ['floor', ...Array(6).fill('unknown')], 'unknown'],
    ['nothing known', Array(7).fill('unknown'), 'unknown'],
  ] as const)('with %s is as the rule says', (_name, statuses, expected) => {
    expect(verdict(statuses)).toBe(expected)
  })

  it('is unknown exactly as long as the missing values could change it', () => {
    const cases = multisets(7)
    expect(cases).toHaveLength(120)
    for (const statuses of cases) {
      const outcomes = new Set(completions(statuses).map(passes))
      const expected = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'pass' : 'fail'
      expect(verdict(statuses), statuses.join(' ')).toBe(expected)
    }
  })
})

describe('the verdict of a school', () => {
  it('is a pass only if each stage passes, and a fail as soon as one fails', () => {
    expect(verdictOfSchool(['pass', 'pass'])).toBe('pass')
    expect(verdictOfSchool(['pass', 'unknown'])).toBe('unknown')
    expect(verdictOfSchool(['unknown', 'fail'])).toBe('fail')
    expect(verdictOfSchool(['pass', 'fail'])).toBe('fail')
  })
})
