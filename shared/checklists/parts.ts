import { type Decimal, decimal } from '../decimal/decimal.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import type { Answer } from './answer.ts'
import { partKey } from './answer.ts'
import type { AnswerType, Figure, Tolerance } from './answer-type.ts'
import { declaredSum, type EvaluationContext, judgedStages } from './context.ts'
import type { AnswerProblem, PartEvaluation } from './evaluation.ts'
import { readTyped, storedDecimal } from './read-typed.ts'

/** A part with its value as a decimal. */
export type Part = {
  readonly key: string
  readonly figure: Figure | null
  readonly label: string
  readonly stage: ObservationStage | null
  readonly unit: string
  readonly declared: Decimal | null
  readonly observed: Decimal | null
  readonly tolerance: Tolerance | undefined
}

export type Parts = { readonly parts: readonly Part[]; readonly problems: readonly AnswerProblem[] }

type NumberType = Extract<AnswerType, { type: 'number' }>
type CountListType = Extract<AnswerType, { type: 'countList' }>

/** The stages for which a figure is asked of this school. */
export function stagesOfFigure(
  figure: Figure,
  context: EvaluationContext,
): readonly (CompulsoryStage | 'whole')[] {
  const { stages } = figure
  return stages === 'whole' ? ['whole'] : judgedStages(context.school).filter((one) => stages.includes(one))
}

/** The figures of a number item for this school, with what was typed. */
export function numberParts(
  type: NumberType,
  answer: Extract<Answer, { type: 'number' }> | null,
  context: EvaluationContext,
): Parts {
  const parts: Part[] = []
  const problems: AnswerProblem[] = []
  for (const figure of type.figures) {
    for (const stage of stagesOfFigure(figure, context)) {
      const key = partKey(figure.code, stage)
      const typed = readTyped(
        answer !== null && Object.hasOwn(answer.values, key) ? answer.values[key] : null,
        figure,
      )
      if (typed.state === 'problem') problems.push({ code: typed.code, part: key })
      parts.push({
        key,
        figure,
        label: figure.label,
        stage,
        unit: figure.unit,
        declared: figure.declared === undefined ? null : declaredSum(context, figure.declared, stage),
        observed: typed.state === 'value' ? typed.value : null,
        tolerance: figure.tolerance,
      })
    }
  }
  return { parts, problems }
}

/** The rows of a count list, with what was counted. */
export function rowParts(type: CountListType, answer: Extract<Answer, { type: 'countList' }> | null): Parts {
  const parts: Part[] = []
  const problems: AnswerProblem[] = []
  const seen = new Set<string>()
  for (const row of answer?.rows ?? []) {
    if (seen.has(row.key)) problems.push({ code: 'duplicateRow', part: row.key })
    seen.add(row.key)
    const typed = readTyped(row.observed, type)
    if (typed.state === 'problem') problems.push({ code: typed.code, part: row.key })
    parts.push({
      key: row.key,
      figure: null,
      label: row.label,
      stage: row.stage,
      unit: type.unit,
      declared: storedDecimal(row.declared ?? undefined),
      observed: typed.state === 'value' ? typed.value : null,
      tolerance: type.tolerance,
    })
  }
  return { parts, problems }
}

/** Whether observed differs from declared by more than is let pass; the tolerance itself passes. */
export function isBeyondTolerance(part: Part): boolean {
  if (part.declared === null || part.observed === null) return false
  const difference = part.observed.minus(part.declared).abs()
  if (part.tolerance === undefined) return difference.gt(0)
  const { kind, value } = part.tolerance
  if (kind === 'absolute') return difference.gt(value)
  return difference.times(100).gt(decimal(value).times(part.declared.abs()))
}

/** A part as plain data. */
export function partEvaluation(part: Part, verdict: PartEvaluation['verdict']): PartEvaluation {
  const { declared, observed } = part
  return {
    key: part.key,
    figure: part.figure?.code ?? null,
    label: part.label,
    stage: part.stage,
    unit: part.unit,
    declared: declared?.toFixed() ?? null,
    observed: observed?.toFixed() ?? null,
    difference: declared === null || observed === null ? null : observed.minus(declared).toFixed(),
    beyondTolerance: isBeyondTolerance(part),
    adoptAs: part.figure?.adoptAs ?? null,
    verdict,
  }
}
