import { type Decimal, decimal } from '../../decimal/decimal.ts'
import { emptyResult } from './empty-result.ts'
import { distanceOf, type Figure, isBorderline, marginOf, readFigure, showFigure } from './figure.ts'
import type { CountyInput } from './input.ts'
import { isExact, NOTHING, orNothing, plus, statusOf } from './interval.ts'
import { attributeOf, type Member, membersOf } from './members.ts'
import { added, ofCounty, ofSchool, type Reading } from './reading.ts'
import type { CountyMissing, CountyRuleResult } from './result.ts'
import type { FigureRule, Formula } from './rule.ts'

/** One figure of the county: of its own values, or of sums over its schools. */
export function totalRule(rule: FigureRule, way: Formula, input: CountyInput): CountyRuleResult {
  const { whole } = rule.limits
  if (typeof whole !== 'string') return emptyResult(rule, way.id)
  const limit = decimal(whole)
  if (rule.over === 'county') {
    const figure = readFigure(rule, way, ofCounty(input.county))
    return told(rule, way, limit, figure, marginOf(rule, figure, limit), 1, [])
  }
  const members = membersOf(rule, input.schools)
  const figures = members.map(({ school, sure }) => ({
    figure: readFigure(rule, way, ofSchool(school, input.byStage, rule.stage)),
    sure,
  }))
  const margin = figures.reduce((total, { figure, sure }) => {
    const own = marginOf(rule, figure, limit)
    return plus(total, sure ? own : orNothing(own))
  }, NOTHING)
  const total: Figure = {
    numerator: totalOf(
      'numerator',
      figures.map(({ figure, sure }) => ({ reading: figure.numerator, sure })),
    ),
    denominator: totalOf(
      'denominator',
      figures.map(({ figure, sure }) => ({ reading: figure.denominator, sure })),
    ),
  }
  return told(rule, way, limit, total, margin, members.length, unsure(members))
}

function totalOf(name: string, parts: readonly { reading: Reading; sure: boolean }[]): Reading {
  return added(
    name,
    parts.map(({ reading, sure }) =>
      sure ? reading : { ...reading, interval: orNothing(reading.interval) },
    ),
  )
}

function unsure(members: readonly Member[]): readonly CountyMissing[] {
  return members.filter(({ sure }) => !sure).map(({ school }) => attributeOf(school))
}

function told(
  rule: FigureRule,
  way: Formula,
  limit: Decimal,
  figure: Figure,
  margin: ReturnType<typeof marginOf>,
  looked: number,
  asked: readonly CountyMissing[],
): CountyRuleResult {
  const { numerator, denominator } = figure
  const missing = [...asked, ...numerator.missing, ...denominator.missing]
  const limitText = limit.toFixed()
  const basis = { ...emptyResult(rule, way.id), limit: limitText, looked, missing }
  const none = isExact(denominator.interval) && denominator.interval.low?.lte(0) === true
  if (none && missing.length === 0) {
    const met = rule.whenNone === 'met' && denominator.interval.low?.eq(0) === true
    if (met) return { ...basis, status: 'met' }
    return {
      ...basis,
      missing: [{ what: 'denominator', schoolId: null, name: null, field: null, stage: null }],
    }
  }
  const undefinedIfNone = rule.whenNone === 'unknown' && denominator.interval.low?.gt(0) !== true
  const compared = statusOf(margin, rule.comparison)
  const status = compared === 'met' && undefinedIfNone ? 'unknown' : compared
  const shown = missing.length === 0 ? showFigure(rule, figure) : null
  return {
    ...basis,
    ...shown,
    status,
    borderline: isBorderline(rule, shown?.printed ?? null, limit, status),
    distance: status === 'notMet' ? distanceOf(margin, limit, denominator.interval) : null,
  }
}
