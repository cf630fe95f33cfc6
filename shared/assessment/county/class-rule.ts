import { decimal } from '../../decimal/decimal.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../schools/stage.ts'
import { taughtStages } from '../taught-stages.ts'
import { emptyResult, statusOfAll } from './empty-result.ts'
import { gathered, type ToldOfSchool } from './gathered.ts'
import type { CountyInput } from './input.ts'
import { attributeOf, type Member, membersOf } from './members.ts'
import { type Lookup, ofSchool } from './reading.ts'
import type { CountyFailing, CountyMissing, CountyRuleResult, CountyStatus } from './result.ts'
import type { ClassRule } from './rule.ts'

type Told = {
  readonly status: CountyStatus
  readonly failing: readonly CountyFailing[]
  readonly missing: readonly CountyMissing[]
}

/** Of a class there are whole pupils only. */
const DOWN = 0

const over = (pupils: number, limit: string) => (pupils - Number(limit)) / Number(limit)

/**
 * Whether the bands above the limit hold every class that is too large. A limit of a province may lie within
 * a band, or below them all: what is between it and the next band is told only by a band without classes.
 */
function tellsAll({ bands }: ClassRule, limit: string, lookup: Lookup): boolean {
  const above = bands.find(({ from }) => decimal(from).gt(limit))
  const next = decimal(limit).round(0, DOWN).plus(1)
  if (above !== undefined && next.gte(above.from)) return true
  const around = bands.findLast(({ from }) => decimal(from).lte(limit))
  return around !== undefined && lookup(around.field).interval.high?.eq(0) === true
}

/** The ten bands, where no list of the stage was entered: classes over the limit are counted there. */
function byBands(rule: ClassRule, input: CountyInput, { school }: Member, stage: CompulsoryStage): Told {
  const { id: schoolId, name } = school.input.school
  const limit = rule.limits[stage]
  const lookup = ofSchool(school, input.byStage, stage)
  const above = rule.bands
    .filter(({ from }) => decimal(from).gt(limit))
    .map((band) => ({ band, reading: lookup(band.field) }))
  const failing = above.flatMap(({ band, reading }): CountyFailing[] =>
    reading.interval.low?.gt(0) === true
      ? [
          {
            schoolId,
            name,
            stage,
            of: 'band',
            place: band.field,
            printed: reading.interval.low.toFixed(),
            limit,
            distance: over(Number(band.from), limit),
            derivation: reading.node,
          },
        ]
      : [],
  )
  if (failing.length > 0) return { status: 'notMet', failing, missing: [] }
  const complete = above.every(({ reading }) => reading.missing.length === 0) && tellsAll(rule, limit, lookup)
  if (complete) return { status: 'met', failing, missing: [] }
  return {
    status: 'unknown',
    failing,
    missing: [{ what: 'classes', schoolId, name, field: null, stage }],
  }
}

function tellStage(rule: ClassRule, input: CountyInput, member: Member, stage: CompulsoryStage): Told {
  const { id: schoolId, name } = member.school.input.school
  const limit = rule.limits[stage]
  const classes = member.school.classes.filter((one) => one.stage === stage)
  if (classes.length === 0) return byBands(rule, input, member, stage)
  const failing = classes
    .filter(({ students }) => decimal(students).gt(limit))
    .map(
      (one): CountyFailing => ({
        schoolId,
        name,
        stage,
        of: 'class',
        place: one.name,
        printed: String(one.students),
        limit,
        distance: over(one.students, limit),
        derivation: null,
      }),
    )
  return { status: failing.length > 0 ? 'notMet' : 'met', failing, missing: [] }
}

/** One class over the limit and the rule is not met (std §1.2-5). */
export function classRule(rule: ClassRule, way: string, input: CountyInput): CountyRuleResult {
  const told = membersOf(rule, input.schools).map((member): ToldOfSchool => {
    const taught = taughtStages(member.school.input)
    const stages = COMPULSORY_STAGES.filter((stage) => taught.includes(stage)).map((stage) =>
      tellStage(rule, input, member, stage),
    )
    const status = statusOfAll(stages.map((one) => one.status))
    const missing = stages.flatMap((one) => one.missing)
    if (status === 'notMet' && !member.sure) {
      return {
        status: 'unknown',
        failing: [],
        missing: [attributeOf(member.school)],
        relaxed: [],
        borderline: false,
      }
    }
    return { status, failing: stages.flatMap((one) => one.failing), missing, relaxed: [], borderline: false }
  })
  return { ...emptyResult(rule, way), ...gathered(told) }
}
