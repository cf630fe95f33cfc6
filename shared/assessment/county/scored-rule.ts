import { type Decimal, decimal, quotientForDisplay, ZERO } from '../../decimal/decimal.ts'
import { lackedBy } from '../fiscal/standing.ts'
import { emptyResult } from './empty-result.ts'
import { standingOfLine, toldByAmounts } from './fiscal-line.ts'
import type { CountyInput } from './input.ts'
import type { CountyItem } from './item.ts'
import type { CountyMissing, CountyRuleResult, CountyStatus } from './result.ts'
import type { LinePoints, LineScore, ScoredRule } from './score.ts'

/** Whether each line has its points, and all of them add up to what the sheet has. */
export function pointsAddUp(rule: ScoredRule, points: readonly LinePoints[]): boolean {
  const lines = new Set(points.map(({ line }) => line))
  const complete = points.length === rule.lines.length && rule.lines.every(({ id }) => lines.has(id))
  return complete && total(points.map((one) => decimal(one.points))).eq(rule.total)
}

/**
 * A scoring sheet (std §3.2). It fails as soon as more points are lost than may be, and passes only when every
 * line is scored; without points of the county's own it is unknown, whatever was taken off. A line that the
 * amounts of the county tell is open while one of them is missing.
 */
export function scoredRule(
  item: CountyItem,
  rule: ScoredRule,
  { scorings = [], fiscal }: Pick<CountyInput, 'scorings' | 'fiscal'>,
): CountyRuleResult {
  const own = scorings.find((one) => one.item === item.id && one.rule === rule.id)
  const points = own?.points ?? null
  const entered = points !== null && pointsAddUp(rule, points)
  const lines = rule.lines.map((line): LineScore => {
    const given = entered ? points.find((one) => one.line === line.id) : undefined
    const taken = entered ? own?.lost.find((one) => one.line === line.id) : undefined
    const standing = standingOfLine(line, fiscal)
    const ofLine = {
      line: line.id,
      points: given?.points ?? line.points,
      deduction: given?.deduction ?? line.deduction,
      lost: taken?.lost ?? null,
      reason: taken?.reason ?? null,
    }
    return standing === null ? ofLine : toldByAmounts(ofLine, standing, entered)
  })
  const taken = lines.flatMap(({ lost }) => (lost === null ? [] : [decimal(lost)]))
  const lost = total(taken)
  const complete = entered && taken.length === lines.length
  const status = statusOf(rule, lost, entered, complete)
  const earned = decimal(rule.total).minus(lost)
  const lacking = decimal(rule.passAt).minus(earned)
  return {
    ...emptyResult(rule, null),
    status,
    value: complete ? earned.toNumber() : null,
    printed: complete ? earned.toFixed() : null,
    limit: rule.passAt,
    distance: status === 'notMet' ? quotientForDisplay(lacking, decimal(rule.passAt)).toNumber() : null,
    missing: complete || status === 'notMet' ? [] : missingOf(lines, entered),
    score: { entered, scored: taken.length, lost: lost.toFixed(), lines },
  }
}

/** What people have to score, and the amounts without which a line cannot be told. */
function missingOf(lines: readonly LineScore[], entered: boolean): CountyMissing[] {
  const told = lines.map(({ lost, fiscal }) => ({ lost, open: fiscal?.status === 'unknown', fiscal }))
  const forPeople = !entered || told.some(({ lost, open }) => lost === null && !open)
  const amounts = told.flatMap(({ open, fiscal }) => (open && fiscal !== undefined ? lackedBy(fiscal) : []))
  return [
    ...(forPeople ? [MISSING] : []),
    ...amounts.map(({ field, year }) => ({
      ...MISSING,
      what: 'value' as const,
      field,
      stage: 'whole' as const,
      calendarYear: year,
    })),
  ]
}

const MISSING = { what: 'judgement', schoolId: null, name: null, field: null, stage: null } as const

const total = (amounts: readonly Decimal[]) => amounts.reduce((sum, one) => sum.plus(one), ZERO)

function statusOf(rule: ScoredRule, lost: Decimal, entered: boolean, complete: boolean): CountyStatus {
  if (!entered) return 'unknown'
  if (decimal(rule.total).minus(lost).lt(rule.passAt)) return 'notMet'
  return complete ? 'met' : 'unknown'
}
