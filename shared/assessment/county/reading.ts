import type { ObservationStage } from '../../observations/observation-stage.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import type { DerivationNode } from '../derivation.ts'
import { difference, sum } from '../derivation-nodes.ts'
import type { InputValue } from '../input.ts'
import type { NumeratorTerm } from '../numerator-term.ts'
import { taughtStages } from '../taught-stages.ts'
import type { CountyInput, CountySchool } from './input.ts'
import { exactly, type Interval, NOT_KNOWN, NOTHING, negated, plus } from './interval.ts'
import type { CountyMissing } from './result.ts'

/** A number as far as it is known, with its derivation and the values that it lacks. */
export type Reading = {
  readonly interval: Interval
  readonly node: DerivationNode
  readonly missing: readonly CountyMissing[]
}

/** How a field is looked up: of the county, or of one school and stage. */
export type Lookup = (field: string) => Reading

type Place = { readonly schoolId: string | null; readonly name: string | null }

function leaf(place: Place, field: string, stage: ObservationStage, value: InputValue | null): Reading {
  const known = value !== null && Number.isFinite(Number(value.value))
  const interval = known ? exactly(value.value) : NOT_KNOWN
  return {
    interval,
    node: {
      kind: 'observation',
      schoolId: place.schoolId,
      field,
      stage,
      value: interval.high?.toFixed() ?? null,
      observationId: known ? value.observationId : null,
    },
    missing: known ? [] : [{ what: 'value', ...place, field, stage }],
  }
}

export function ofCounty(county: CountyInput['county']): Lookup {
  return (field) => leaf({ schoolId: null, name: null }, field, 'whole', county(field))
}

/**
 * A value of a school: of the stage, or of the whole school where it teaches no other. The whole of a
 * field that is counted by stage is the sum of the compulsory stages.
 */
export function ofSchool(
  { input }: Pick<CountySchool, 'input'>,
  byStage: CountyInput['byStage'],
  stage: ObservationStage,
): Lookup {
  const place = { schoolId: input.school.id, name: input.school.name }
  const taught = taughtStages(input)
  const own = (field: string, of: ObservationStage): Reading => {
    const whole = taught.length === 1 ? input.value(field, 'whole') : null
    return leaf(place, field, of, input.value(field, of) ?? whole)
  }
  return (field) => {
    if (stage !== 'whole') return own(field, stage)
    const whole = leaf(place, field, 'whole', input.value(field, 'whole'))
    if (whole.missing.length === 0 || !byStage.has(field)) return whole
    const stages = COMPULSORY_STAGES.filter((one) => taught.includes(one)).map((one) => own(field, one))
    return stages.length === 1 && stages[0] !== undefined ? stages[0] : added('stages', stages)
  }
}

/** The sum of readings. */
export function added(name: string, readings: readonly Reading[]): Reading {
  const [only, ...others] = readings
  if (only !== undefined && others.length === 0) {
    const { value } = only.node
    return { ...only, node: { kind: 'operation', operation: 'sum', name, value, parents: [only.node] } }
  }
  return {
    interval: readings.reduce((total, { interval }) => plus(total, interval), NOTHING),
    node: sum(
      name,
      readings.map(({ node }) => node),
    ),
    missing: readings.flatMap(({ missing }) => missing),
  }
}

function readTerm(term: NumeratorTerm, lookup: Lookup): Reading {
  const own = lookup(term.field)
  if (own.missing.length === 0) return own
  const other = term.otherwise === undefined ? null : readTerms(term.field, term.otherwise, lookup)
  if (other !== null && other.missing.length === 0) return other
  if (term.missingIsZero !== true) return own
  const node = { kind: 'constant', name: term.field, value: '0', clause: '' } as const
  return { interval: NOTHING, node, missing: [] }
}

/** Σ terms, those that are subtracted last. */
export function readTerms(name: string, terms: readonly NumeratorTerm[], lookup: Lookup): Reading {
  const read = (subtracts: boolean) =>
    terms.filter(({ subtract }) => (subtract === true) === subtracts).map((term) => readTerm(term, lookup))
  const given = added(name, read(false))
  const taken = read(true)
  if (taken.length === 0) return given
  return {
    interval: taken.reduce((total, { interval }) => plus(total, negated(interval)), given.interval),
    node: difference(name, [given.node, ...taken.map(({ node }) => node)]),
    missing: [...given.missing, ...taken.flatMap(({ missing }) => missing)],
  }
}
