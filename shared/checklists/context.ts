import type { NumeratorTerm } from '../assessment/numerator-term.ts'
import { type Decimal, decimal, ZERO } from '../decimal/decimal.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import { stagesOfSchool } from '../schools/school-stages.ts'
import { COMPULSORY_STAGES, type CompulsoryStage, type Stage } from '../schools/stage.ts'
import { storedDecimal } from './read-typed.ts'
import type { DeclaredValues, SchoolFacts } from './school-facts.ts'
import type { Limit, Limits } from './threshold.ts'

/** What a list is evaluated against: the school, and what it declared. */
export type EvaluationContext = { readonly school: SchoolFacts; readonly declared: DeclaredValues }

/** All stages that the school teaches, 高中 included: shared facilities serve them all (std §2.2). */
export function taughtStages(school: SchoolFacts): readonly Stage[] {
  return school.kind === 'county'
    ? []
    : stagesOfSchool({ kind: school.kind, attachedStages: school.attachedStages })
}

/** The stages that are judged. */
export function judgedStages(school: SchoolFacts): readonly CompulsoryStage[] {
  const taught: readonly Stage[] = taughtStages(school)
  return COMPULSORY_STAGES.filter((stage) => taught.includes(stage))
}

/**
 * The declared value of one field. A stage of a school that teaches no other is the whole school; the
 * whole of a field that is counted by stage is the sum of the judged stages. Nothing is divided.
 */
function declaredField(context: EvaluationContext, field: string, stage: ObservationStage): Decimal | null {
  if (!Object.hasOwn(context.declared, field)) return null
  const values = context.declared[field] ?? {}
  const own = storedDecimal(values[stage])
  if (own !== null) return own
  if (stage !== 'whole') return taughtStages(context.school).length === 1 ? storedDecimal(values.whole) : null
  let sum = ZERO
  const stages = judgedStages(context.school)
  for (const one of stages) {
    const value = storedDecimal(values[one])
    if (value === null) return null
    sum = sum.plus(value)
  }
  return stages.length === 0 ? null : sum
}

/** Σ of declared terms (std §2.3, as the numerators of indicators); null where one is not known. */
export function declaredSum(
  context: EvaluationContext,
  terms: readonly NumeratorTerm[],
  stage: ObservationStage,
): Decimal | null {
  let sum = ZERO
  for (const term of terms) {
    const value =
      declaredField(context, term.field, stage) ??
      (term.otherwise === undefined ? null : declaredSum(context, term.otherwise, stage)) ??
      (term.missingIsZero === true ? ZERO : null)
    if (value === null) return null
    sum = term.subtract === true ? sum.minus(value) : sum.plus(value)
  }
  return sum
}

function limitValue(
  context: EvaluationContext,
  limit: Limit | undefined,
  stage: ObservationStage,
): Decimal | null {
  if (limit === undefined) return null
  return typeof limit === 'string' ? decimal(limit) : declaredField(context, limit.declared, stage)
}

/** The limit of a stage: of the kind of school, else of the stage, else of the whole. */
export function limitOf(
  context: EvaluationContext,
  limits: Limits,
  stage: CompulsoryStage | 'whole',
): Decimal | null {
  const { kind } = context.school
  const byKind = kind === 'county' ? undefined : limits.byKind?.[kind]
  return limitValue(context, byKind ?? limits[stage] ?? limits.whole, stage)
}

/** Whether anything is required of this stage. */
export function hasLimit(
  context: EvaluationContext,
  limits: Limits,
  stage: CompulsoryStage | 'whole',
): boolean {
  const { kind } = context.school
  const byKind = kind === 'county' ? undefined : limits.byKind?.[kind]
  return (byKind ?? limits[stage] ?? limits.whole) !== undefined
}

/** The limit for what serves all stages of the school: the strictest of theirs. */
export function strictestLimit(
  context: EvaluationContext,
  limits: Limits,
  comparison: '≥' | '≤' | '=',
): Decimal | null {
  let strictest = limitOf(context, limits, 'whole')
  if (strictest !== null) return strictest
  for (const stage of judgedStages(context.school)) {
    const limit = limitOf(context, limits, stage)
    if (limit === null) continue
    if (strictest === null || (comparison === '≤' ? limit.lt(strictest) : limit.gt(strictest))) {
      strictest = limit
    }
  }
  return strictest
}
