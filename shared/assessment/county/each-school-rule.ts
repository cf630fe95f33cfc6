import type { Limits } from '../../checklists/threshold.ts'
import { type Decimal, decimal } from '../../decimal/decimal.ts'
import { emptyResult } from './empty-result.ts'
import {
  distanceOf,
  type Figure,
  isBorderline,
  marginOf,
  printFigure,
  readFigure,
  showFigure,
} from './figure.ts'
import { gathered, type ToldOfSchool } from './gathered.ts'
import type { CountyInput, CountySchool } from './input.ts'
import { isExact, statusOf } from './interval.ts'
import { attributeOf, type Member, membersOf } from './members.ts'
import { ofCounty, ofSchool } from './reading.ts'
import { limitOfSchool, withRelaxations } from './relaxed-status.ts'
import type { CountyFailing, CountyMissing, CountyRuleResult, CountyStatus } from './result.ts'
import type { FigureRule, Formula } from './rule.ts'

/** A limit of its own, or a value of the county. */
function limitFor(
  input: CountyInput,
  school: CountySchool,
  rule: FigureRule,
  limits: Limits,
): Decimal | null {
  const { whole } = limits
  if (typeof whole !== 'object') return limitOfSchool(school, limits, rule.comparison)
  const value = input.county(whole.declared)
  return value === null || !Number.isFinite(Number(value.value)) ? null : decimal(value.value)
}

function statusUnder(rule: FigureRule, figure: Figure, limit: Decimal | null): CountyStatus {
  if (limit === null) return 'unknown'
  const { low } = figure.denominator.interval
  if (isExact(figure.denominator.interval) && low?.lte(0) === true) {
    return rule.whenNone === 'met' && low.eq(0) ? 'met' : 'unknown'
  }
  const compared = statusOf(marginOf(rule, figure, limit), rule.comparison)
  const undefinedIfNone = rule.whenNone === 'unknown' && low?.gt(0) !== true
  return compared === 'met' && undefinedIfNone ? 'unknown' : compared
}

function tellSchool(
  rule: FigureRule,
  way: Formula,
  input: CountyInput,
  { school, sure }: Member,
): ToldOfSchool {
  const figure = readFigure(rule, way, ofSchool(school, input.byStage, rule.stage))
  const limits = (relaxation: string | null): Limits =>
    rule.relaxed.find((one) => one.relaxation === relaxation)?.limits ?? rule.limits
  const outcome = withRelaxations(
    school,
    input,
    rule.relaxed.map(({ relaxation }) => relaxation),
    (relaxation) => statusUnder(rule, figure, limitFor(input, school, rule, limits(relaxation))),
  )
  const limit = limitFor(input, school, rule, rule.limits)
  const printed = printFigure(rule, figure)
  const status = outcome.status === 'notMet' && !sure ? 'unknown' : outcome.status
  const borderline = limit !== null && isBorderline(rule, printed, limit, outcome.status)
  const lacks: CountyMissing[] = [...figure.numerator.missing, ...figure.denominator.missing]
  const { whole } = rule.limits
  if (limit === null && typeof whole === 'object') {
    lacks.push(...ofCounty(input.county)(whole.declared).missing)
  }
  const { id: schoolId, name } = school.input.school
  if (status === 'unknown' && lacks.length === 0 && outcome.missing.length === 0 && sure) {
    lacks.push({ what: 'denominator', schoolId, name, field: null, stage: null })
  }
  const missing =
    status === 'unknown' ? [...(sure ? [] : [attributeOf(school)]), ...outcome.missing, ...lacks] : lacks
  if (status !== 'notMet' || limit === null) {
    return {
      status,
      failing: [],
      missing,
      relaxed: outcome.relaxed,
      borderline: borderline && status === 'met' && outcome.relaxed.length === 0,
    }
  }
  const failing: CountyFailing = {
    schoolId,
    name,
    stage: rule.stage === 'whole' ? null : rule.stage,
    of: 'school',
    place: null,
    printed: printed ?? '',
    limit: limit.toFixed(),
    distance: distanceOf(marginOf(rule, figure, limit), limit, figure.denominator.interval),
    derivation: showFigure(rule, figure).derivation,
  }
  return { status, failing: [failing], missing, relaxed: [], borderline }
}

/** Every school of the group reaches its limit by itself. */
export function eachSchoolRule(rule: FigureRule, way: Formula, input: CountyInput): CountyRuleResult {
  const members = membersOf(rule, input.schools)
  return {
    ...emptyResult(rule, way.id),
    ...gathered(members.map((one) => tellSchool(rule, way, input, one))),
  }
}
