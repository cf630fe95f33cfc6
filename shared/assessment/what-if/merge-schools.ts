import type { Campus } from '../../contract/lists.ts'
import { type Decimal, decimal, ZERO } from '../../decimal/decimal.ts'
import type { ObservationStage } from '../../observations/observation-stage.ts'
import { type SchoolKind, stagesOfKind } from '../../schools/school-kind.ts'
import { stagesOfSchool, type TeachesStages } from '../../schools/school-stages.ts'
import type { Stage } from '../../schools/stage.ts'
import { valueOfStage } from '../lookup.ts'
import type { NumeratorTerm, Standard } from '../standard.ts'
import { STUDENTS_FIELD, taughtStages } from '../taught-stages.ts'
import { type KnownSchool, type KnownValues, toSchoolInput } from './known-school.ts'

type Place = ObservationStage
/** One value of a merged school: what each brings to it, null where it has no such stage. */
export type MergedValue = {
  readonly field: string
  readonly stage: Place
  readonly into: string | null
  readonly from: string | null
  readonly total: string
}

/** A school with the stages that it teaches. */
type Part = { readonly known: KnownSchool; readonly taught: readonly Stage[] }
type Put = (field: string, place: Place, amounts: ReadonlyMap<Part, Decimal>) => void

const partOf = (known: KnownSchool): Part => ({ known, taught: taughtStages(toSchoolInput(known)) })

function ofStage({ known, taught }: Part, field: string, stage: Stage): Decimal | null {
  const found = valueOfStage(toSchoolInput(known), taught, field, stage)
  return found === null ? null : decimal(found.input.value)
}

/** Of the whole school as it reports it, else of its stages together. */
function ofWhole(part: Part, field: string): Decimal | null {
  const whole = part.known.values[field]?.whole
  if (whole !== undefined) return decimal(whole)
  return part.taught.reduce<Decimal | null>((sum, stage) => {
    const value = ofStage(part, field, stage)
    return sum === null || value === null ? null : sum.plus(value)
  }, ZERO)
}

function valueAt(part: Part, field: string, place: Place): Decimal | null {
  return place === 'whole' ? ofWhole(part, field) : ofStage(part, field, place)
}

/** A term of a numerator, by its field or by what stands for it; null where it is unknown. */
function termAt(part: Part, term: NumeratorTerm, place: Place): Decimal | null {
  const value = valueAt(part, term.field, place)
  if (value !== null) return value
  if (term.missingIsZero === true) return ZERO
  if (term.otherwise === undefined || term.otherwise.length === 0) return null
  return term.otherwise.reduce<Decimal | null>((sum, other) => {
    const amount = termAt(part, other, place)
    if (sum === null || amount === null) return null
    return other.subtract === true ? sum.minus(amount) : sum.plus(amount)
  }, ZERO)
}

/** Puts the sum of both; where one gives a total and the other its parts, the parts are added up first. */
function addTerm(parts: readonly Part[], term: NumeratorTerm, place: Place, put: Put): void {
  const own = parts.map((part) => valueAt(part, term.field, place))
  if (own.every((value) => value === null)) {
    for (const other of term.otherwise ?? []) addTerm(parts, other, place, put)
    return
  }
  const amounts = new Map<Part, Decimal>()
  for (const part of parts) {
    const amount = termAt(part, term, place)
    if (amount === null) return
    amounts.set(part, amount)
  }
  put(term.field, place, amounts)
}

/** A school that teaches several stages and divides this between them. */
function dividesAll({ known, taught }: Part, terms: readonly NumeratorTerm[]): boolean {
  if (taught.length < 2) return false
  return taught.every((stage) =>
    terms.every((term) =>
      termAt({ known: { ...known, values: byStage(known.values) }, taught }, term, stage),
    ),
  )
}

const byStage = (values: KnownValues): KnownValues =>
  Object.fromEntries(Object.entries(values).map(([field, { whole: _whole, ...stages }]) => [field, stages]))

/** The kind that teaches these stages; that of the school itself where it already does. */
function kindFor(own: TeachesStages, stages: ReadonlySet<Stage>): SchoolKind {
  if ([...stages].every((stage) => stagesOfSchool(own).includes(stage))) return own.kind
  if (stages.has('primary')) return stages.has('senior') ? 'twelveYear' : 'nineYear'
  return stages.has('senior') ? 'complete' : 'junior'
}

/**
 * 合并: every value of the two schools together. Pupils and teachers are added by stage; what the stages
 * share is added for the whole school, unless a school divides it (std §2.2). What one of them lacks is
 * missing.
 */
export function mergedValues(
  standard: Standard,
  into: KnownSchool,
  from: KnownSchool,
): readonly MergedValue[] {
  const [one, other] = [partOf(into), partOf(from)]
  const parts = [one, other]
  const values = new Map<string, MergedValue>()
  const put: Put = (field, stage, amounts) => {
    const total = [...amounts.values()].reduce((sum, amount) => sum.plus(amount), ZERO).toFixed()
    const [brought, added] = [amounts.get(one)?.toFixed() ?? null, amounts.get(other)?.toFixed() ?? null]
    values.set(`${field}/${stage}`, { field, stage, into: brought, from: added, total })
  }
  const addByStage = (terms: readonly NumeratorTerm[], stage: Stage) => {
    const teaching = parts.filter(({ taught }) => taught.includes(stage))
    for (const term of terms) addTerm(teaching, term, stage, put)
  }
  const stages = new Set(parts.flatMap(({ taught }) => taught))
  for (const stage of stages) addByStage([{ field: STUDENTS_FIELD }], stage)
  for (const { numerator, shared } of standard.indicators) {
    for (const stage of standard.stages) {
      const divided = !shared || parts.some((part) => dividesAll(part, numerator[stage]))
      if (!divided) for (const term of numerator[stage]) addTerm(parts, term, 'whole', put)
      else if (stages.has(stage)) addByStage(numerator[stage], stage)
    }
  }
  return [...values.values()]
}

/** As they are; of stages that only the other school teaches they have no pupils. */
function campusesOf({ known, taught }: Part, stages: ReadonlySet<Stage>): readonly Campus[] {
  const others = [...stages].filter((stage) => !taught.includes(stage))
  const none = others.map((stage) => ({ field: STUDENTS_FIELD, stage, value: '0' }))
  return (known.campuses ?? []).map(({ name, figures }) => ({ name, figures: [...figures, ...none] }))
}

/** The school that two become, of the kind that teaches the stages of both. */
export function mergeSchools(standard: Standard, into: KnownSchool, from: KnownSchool): KnownSchool {
  const parts = [partOf(into), partOf(from)]
  const stages = new Set(parts.flatMap(({ taught }) => taught))
  const values: Record<string, Partial<Record<Place, string>>> = {}
  for (const { field, stage, total } of mergedValues(standard, into, from)) {
    values[field] = { ...values[field], [stage]: total }
  }
  const kind = kindFor(into.school, stages)
  const attachedStages = [...stages].filter((stage) => !stagesOfKind(kind).includes(stage))
  const campuses = parts.flatMap((part) => campusesOf(part, stages))
  const relaxed = [into, from].flatMap((known) => known.relaxed ?? [])
  return {
    school: { ...into.school, kind, attachedStages },
    values,
    campuses,
    ...(relaxed.length === 0 ? {} : { relaxed: [...new Map(relaxed.map((one) => [one.id, one])).values()] }),
  }
}
