import { weightsAt, weightsKeyOf } from '../assessment/split-weights.ts'
import { type Decimal, decimal, quotientHalfUp, ZERO } from '../decimal/decimal.ts'
import { type CompulsoryStage, STAGES, type Stage } from '../schools/stage.ts'
import {
  declaredSum,
  type EvaluationContext,
  hasLimit,
  judgedStages,
  limitOf,
  taughtStages,
} from './context.ts'
import type { ThresholdCheck } from './evaluation.ts'
import { compares } from './holds.ts'
import type { Part } from './parts.ts'
import type { DeclaredBase, Limits, Threshold } from './threshold.ts'

type FiguresThreshold = Extract<Threshold, { kind: 'figures' }>
type Check = Omit<ThresholdCheck, 'relaxedBy'>

/** Decimals of a quotient that is shown beside its limit: more where fewer would tell otherwise. */
const SHOWN_DECIMALS = [2, 3, 4, 5, 6]
const ONE = decimal(1)

/** Σ of what was observed, signed; null while one figure is open, undefined where none concerns us. */
function sumObserved(parts: readonly Part[]): Decimal | null | undefined {
  if (parts.length === 0) return undefined
  let sum = ZERO
  for (const part of parts) {
    if (part.observed === null) return null
    sum = part.figure?.sign === -1 ? sum.minus(part.observed) : sum.plus(part.observed)
  }
  return sum
}

function declaredBase(per: DeclaredBase, context: EvaluationContext, stage: CompulsoryStage): Decimal | null {
  const raised = (value: Decimal | null) =>
    value !== null && per.atLeast !== undefined && value.lt(per.atLeast) ? decimal(per.atLeast) : value
  if (per.split === undefined) return raised(declaredSum(context, per.terms, stage))
  const taught = taughtStages(context.school)
  let sum = ZERO
  for (const one of STAGES.filter((candidate) => taught.includes(candidate))) {
    const value = raised(declaredSum(context, per.terms, one))
    const weight = weightOf(per, context, one)
    if (value === null || weight === null) return null
    sum = sum.plus(value.times(weight))
  }
  return sum
}

/**
 * The weight of a stage in a school that shares what it has between stages (std §2.2); 1 elsewhere. Null where
 * a list that names no weights of attached classes meets some, and where campuses share among themselves.
 */
function weightOf(per: DeclaredBase, { school }: EvaluationContext, stage: Stage): Decimal | null {
  const taught = taughtStages(school)
  if (per.split === undefined || school.kind === 'county' || taught.length < 2) return ONE
  if (school.campuses === true) return null
  const key = weightsKeyOf(school.kind, taught)
  const weights = weightsAt({ splitWeights: per.split, attachedSplitWeights: per.attachedSplit }, key)
  if (weights === undefined && key === 'attached') return null
  return decimal(weights?.[stage] ?? ONE)
}

/** value ÷ base for display, on the same side of the limit as it is judged; undivided without a base. */
function shown(
  value: Decimal | null,
  base: Decimal | null,
  divided: boolean,
  agrees: (text: string) => boolean,
): string | null {
  if (value === null) return null
  if (!divided) return value.toFixed()
  if (base === null || base.lte(0)) return null
  let text: string | null = null
  for (const places of SHOWN_DECIMALS) {
    text = quotientHalfUp(value, base, places)
    if (agrees(text)) return text
  }
  return text
}

/** Σ of figures against limit × base, stage by stage or for the school; compared without dividing. */
export function checkFigures(
  threshold: FiguresThreshold,
  limits: Limits,
  parts: readonly Part[],
  context: EvaluationContext,
): readonly Check[] {
  const { base: baseCodes, of, per, comparison } = threshold
  const scale = decimal(threshold.scale ?? '1')
  const divided = baseCodes !== undefined || per !== undefined
  const isBase = (part: Part) => baseCodes?.includes(part.figure?.code ?? '') ?? false
  const isValue = (part: Part) => of?.includes(part.figure?.code ?? '') ?? !isBase(part)

  const sides = (stage: CompulsoryStage) => {
    const mine = parts.filter((part) => part.stage === stage || part.stage === 'whole')
    const value = sumObserved(mine.filter(isValue))
    const typedBase = baseCodes === undefined ? ONE : sumObserved(mine.filter(isBase))
    const base =
      typedBase === undefined || typedBase === null || per === undefined
        ? typedBase
        : declaredBase(per, context, stage)
    return { value, base }
  }
  const judged = (
    stage: Check['stage'],
    left: Decimal | null,
    base: Decimal | null,
    limit: Decimal | null,
  ): Check => {
    const known = left !== null && base !== null && limit !== null && base.gt(0)
    const met = known && compares(left, comparison, limit.times(base))
    const agrees = (text: string) => !known || compares(decimal(text), comparison, limit) === met
    return {
      stage,
      comparison,
      limit: limit?.toFixed() ?? null,
      value: shown(left, base, divided, agrees),
      verdict: !known ? 'open' : met ? 'met' : 'unmet',
    }
  }

  if (threshold.by === 'stage') {
    return judgedStages(context.school).flatMap((stage) => {
      const { value, base } = sides(stage)
      if (value === undefined || base === undefined || !hasLimit(context, limits, stage)) return []
      const weight = per === undefined ? ONE : weightOf(per, context, stage)
      const left = weight === null ? null : (value?.times(scale).times(weight) ?? null)
      return [judged(stage, left, base, limitOf(context, limits, stage))]
    })
  }

  const value = sumObserved(parts.filter(isValue))
  if (value === undefined) return []
  const left = value?.times(scale) ?? null
  const stages = judgedStages(context.school)
  const wholeBase = (): Decimal | null => {
    if (baseCodes !== undefined) return sumObserved(parts.filter(isBase)) ?? null
    if (per === undefined) return ONE
    return sumOf(stages.map((stage) => declaredBase(per, context, stage)))
  }
  if (hasLimit(context, limits, 'whole')) {
    return [judged('whole', left, wholeBase(), limitOf(context, limits, 'whole'))]
  }
  const limited = stages.filter((stage) => hasLimit(context, limits, stage))
  if (limited.length === 0) return []
  const needed = sumOf(
    limited.map((stage) => {
      const limit = limitOf(context, limits, stage)
      const base = per === undefined ? ONE : declaredBase(per, context, stage)
      return limit === null || base === null ? null : limit.times(base)
    }),
  )
  return [{ ...judged('whole', left, ONE, needed), value: left?.toFixed() ?? null }]
}

function sumOf(values: readonly (Decimal | null)[]): Decimal | null {
  let sum = ZERO
  for (const value of values) {
    if (value === null) return null
    sum = sum.plus(value)
  }
  return values.length === 0 ? null : sum
}

/** The figures of each stage agree with each other and with what was declared. */
export function checkAgreement(of: readonly string[], parts: readonly Part[]): readonly Check[] {
  const chosen = parts.filter((part) => of.includes(part.figure?.code ?? ''))
  const stages = [...new Set(chosen.map((part) => part.stage))]
  return stages.map((stage): Check => {
    const mine = chosen.filter((part) => part.stage === stage)
    const declared = mine.find((part) => part.declared !== null)?.declared ?? null
    const known = mine.flatMap((part) => (part.observed === null ? [] : [part.observed]))
    const expected = declared ?? known[0] ?? null
    const differing = expected === null ? undefined : known.find((value) => !value.eq(expected))
    return {
      stage: stage ?? 'whole',
      comparison: '=',
      limit: expected?.toFixed() ?? null,
      value: (differing ?? known[0])?.toFixed() ?? null,
      verdict: differing !== undefined ? 'unmet' : known.length < mine.length ? 'open' : 'met',
    }
  })
}
