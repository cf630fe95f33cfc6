import { type Decimal, decimal, ZERO } from '../../decimal/decimal.ts'
import { emptyResult, statusOfAll } from './empty-result.ts'
import { gathered, type ToldOfSchool } from './gathered.ts'
import type { CountyInput, CountySchool } from './input.ts'
import { exactly, type Interval, isExact, NOTHING, plus, statusOf, times } from './interval.ts'
import { attributeOf, type Member, membersOf } from './members.ts'
import { ofSchool, type Reading } from './reading.ts'
import { limitOfSchool, withRelaxations } from './relaxed-status.ts'
import type { CountyFailing, CountyMissing, CountyRuleResult, CountyStatus } from './result.ts'
import type { RoomRule } from './rule.ts'

type Kind = RoomRule['kinds'][number]

/** Rooms of a kind that are large enough: of the list, else as far as the declared bands tell. */
function largeEnough(input: CountyInput, school: CountySchool, kind: Kind, limit: Decimal): Interval {
  if (school.rooms.length > 0) {
    const enough = school.rooms.filter(
      ({ kind: room, areaSquareMetres }) => room === kind.room && decimal(areaSquareMetres).gte(limit),
    )
    return exactly(decimal(enough.length))
  }
  const lookup = ofSchool(school, input.byStage, 'whole')
  const counted = kind.bands
    .filter(({ from }) => decimal(from).gte(limit))
    .reduce((total, { field }) => plus(total, lookup(field).interval), NOTHING)
  const told = kind.bands.some(({ from }) => decimal(from).eq(limit))
  if (told && isExact(counted)) return counted
  return { low: counted.low, high: lookup(kind.total).interval.high }
}

/** Classes of the compulsory stages: as declared, else those of the list. */
export function classesOf(input: CountyInput, school: CountySchool): Reading {
  const declared = ofSchool(school, input.byStage, 'whole')('classes')
  const listed = school.classes.filter(({ stage }) => stage !== 'senior').length
  if (declared.missing.length === 0 || listed === 0) return declared
  return { ...declared, interval: exactly(decimal(listed)), missing: [] }
}

const limitsOf = (kind: Kind, relaxation: string | null) =>
  kind.relaxed.find((one) => one.relaxation === relaxation)?.limits ?? kind.limits

type Need = { readonly kind: Kind | null; readonly rooms: Interval }

/** A room for every so many classes, begun ones too: met means rooms × classes per room ≥ classes. */
function statusOfNeed(rule: RoomRule, rooms: Interval, classes: Interval): CountyStatus {
  const served = times(rooms, decimal(rule.perClasses))
  const low = served.low === null || classes.high === null ? null : served.low.minus(classes.high)
  const high = served.high === null || classes.low === null ? null : served.high.minus(classes.low)
  return statusOf({ low, high }, '>=')
}

function needsUnder(
  rule: RoomRule,
  each: boolean,
  input: CountyInput,
  school: CountySchool,
  relaxation: string | null,
): readonly Need[] {
  const needs = rule.kinds.map((kind) => {
    const limit = limitOfSchool(school, limitsOf(kind, relaxation), '>=') ?? ZERO
    return { kind, rooms: largeEnough(input, school, kind, limit) }
  })
  if (each) return needs
  return [{ kind: null, rooms: needs.reduce((total, { rooms }) => plus(total, rooms), NOTHING) }]
}

function tellSchool(
  rule: RoomRule,
  each: boolean,
  input: CountyInput,
  { school, sure }: Member,
): ToldOfSchool {
  const classes = classesOf(input, school)
  const outcome = withRelaxations(
    school,
    input,
    [...new Set(rule.kinds.flatMap(({ relaxed }) => relaxed.map(({ relaxation }) => relaxation)))],
    (relaxation) =>
      statusOfAll(
        needsUnder(rule, each, input, school, relaxation).map(({ rooms }) =>
          statusOfNeed(rule, rooms, classes.interval),
        ),
      ),
  )
  const { id: schoolId, name } = school.input.school
  if (outcome.status !== 'notMet' || !sure) {
    const status = outcome.status === 'notMet' ? 'unknown' : outcome.status
    const missing: CountyMissing[] = [...(sure ? [] : [attributeOf(school)]), ...outcome.missing]
    const noRooms = school.rooms.length === 0
    if (status === 'unknown') missing.push(...classes.missing)
    if (status === 'unknown' && noRooms) {
      missing.push({ what: 'rooms', schoolId, name, field: null, stage: null })
    }
    return {
      status,
      failing: [],
      missing: status === 'unknown' ? missing : [],
      relaxed: outcome.relaxed,
      borderline: false,
    }
  }
  const failing = needsUnder(rule, each, input, school, null).flatMap(({ kind, rooms }): CountyFailing[] => {
    if (statusOfNeed(rule, rooms, classes.interval) !== 'notMet') return []
    const needed = classes.interval.low?.div(rule.perClasses).round(0, 3) ?? ZERO
    const has = rooms.high ?? ZERO
    return [
      {
        schoolId,
        name,
        stage: null,
        of: 'rooms',
        place: kind?.room ?? null,
        printed: has.toFixed(),
        limit: needed.toFixed(),
        distance: needed.minus(has).div(needed).toNumber(),
        derivation: classes.node,
      },
    ]
  })
  return { status: 'notMet', failing, missing: [], relaxed: [], borderline: false }
}

/** Every school has a room that is large enough for every so many classes (std §1.2-3). */
export function roomRule(rule: RoomRule, way: string, input: CountyInput): CountyRuleResult {
  const each = rule.ways.find(({ id }) => id === way)?.each ?? true
  const told = membersOf(rule, input.schools).map((member) => tellSchool(rule, each, input, member))
  return { ...emptyResult(rule, way), ...gathered(told) }
}
