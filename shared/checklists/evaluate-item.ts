import { decimal, ZERO } from '../decimal/decimal.ts'
import type { Answer, Answers } from './answer.ts'
import { type Checked, checkThreshold } from './check-thresholds.ts'
import type { Verdict } from './condition.ts'
import type { EvaluationContext } from './context.ts'
import type { AnswerProblem, ItemEvaluation, ItemScore, PartEvaluation } from './evaluation.ts'
import { appliesTo, type EarlierItems, holds, type Truth } from './holds.ts'
import { judgeAnswer } from './judge-answer.ts'
import { isBeyondTolerance, numberParts, type Parts, partEvaluation, rowParts } from './parts.ts'
import type { ChecklistItem, ChecklistTemplate } from './template.ts'
import { proposeFindings } from './wording.ts'

/** What the answer to one item says, before it is known whether the item counts. */
type Outcome = {
  readonly answered: boolean
  readonly begun: boolean
  readonly problems: readonly AnswerProblem[]
  readonly verdict: Verdict
  readonly parts: Parts
  readonly checked: readonly Checked[]
  readonly points: string | null
}

const NO_PARTS: Parts = { parts: [], problems: [] }

/**
 * Evaluates one item. A hidden item keeps its answer and counts for nothing; a question without an answer
 * is open, never "no".
 *
 * @param earlier items that stand before it, as conditions need them
 */
export function evaluateItem(
  template: ChecklistTemplate,
  item: ChecklistItem,
  context: EvaluationContext,
  answers: Answers,
  earlier: EarlierItems,
): ItemEvaluation {
  const answer = Object.hasOwn(answers, item.code) ? (answers[item.code] ?? null) : null
  const outcome = judge(item, answer, context, earlier)
  const applies = appliesHere(item, context, earlier, outcome)
  const visible = applies !== 'no'
  const verdict = visible ? outcome.verdict : 'open'
  const { parts } = outcome.parts
  const rowVerdict = (part: Parts['parts'][number]): PartEvaluation['verdict'] =>
    outcome.checked.find((one) => one.rows.has(part))?.rows.get(part) ?? 'open'
  const differs = parts.some(
    (part) => part.observed !== null && part.declared !== null && !part.observed.eq(part.declared),
  )
  const checks = outcome.checked.flatMap((one) => one.checks)
  return {
    code: item.code,
    section: item.section,
    severity: item.severity,
    applies,
    visible,
    required: visible && item.required,
    answered: visible && outcome.answered,
    begun: visible && outcome.begun,
    valid: outcome.problems.length === 0,
    problems: outcome.problems,
    verdict,
    relaxedBy: [...new Set(checks.flatMap((check) => check.relaxedBy ?? []))],
    parts: parts.map((part) => partEvaluation(part, rowVerdict(part))),
    checks,
    beyondTolerance: visible && parts.some(isBeyondTolerance),
    touches: differs ? item.indicators : [],
    findings: proposeFindings(item, template.stageWords, context, verdict, outcome.parts, outcome.checked),
    score: visible ? scoreOf(template, item, verdict, outcome.points) : null,
  }
}

function appliesHere(
  item: ChecklistItem,
  context: EvaluationContext,
  earlier: EarlierItems,
  outcome: Outcome,
): Truth {
  const kind = appliesTo(item.applies, context.school)
  if (kind === 'no') return 'no'
  if (item.answer.type === 'number' && outcome.parts.parts.length === 0) return 'no'
  const condition = item.condition === undefined ? 'yes' : holds(item.condition, context, earlier)
  if (condition === 'no') return 'no'
  return kind === 'unknown' || condition === 'unknown' ? 'unknown' : 'yes'
}

function judge(
  item: ChecklistItem,
  answer: Answer | null,
  context: EvaluationContext,
  earlier: EarlierItems,
): Outcome {
  const type = item.answer
  const mistyped = answer !== null && answer.type !== type.type
  const parts =
    type.type === 'number'
      ? numberParts(type, answer?.type === 'number' ? answer : null, context)
      : type.type === 'countList'
        ? rowParts(type, answer?.type === 'countList' ? answer : null)
        : NO_PARTS
  const open = { checked: [], points: null, parts }
  if (answer !== null && answer.notApplicable !== null) {
    const reasoned = answer.notApplicable.trim() !== ''
    return {
      ...open,
      answered: reasoned,
      begun: true,
      problems: reasoned ? [] : [{ code: 'reasonMissing', part: null }],
      verdict: reasoned ? 'notApplicable' : 'open',
    }
  }
  if (mistyped) {
    const problems = [{ code: 'wrongType', part: null }] as const
    return { ...open, answered: false, begun: true, problems, verdict: 'open' }
  }
  if (type.type !== 'number' && type.type !== 'countList') {
    if (answer === null) return { ...open, answered: false, begun: false, problems: [], verdict: 'open' }
    const judged = judgeAnswer(type, answer)
    const problems = judged.problem === null ? [] : [{ code: judged.problem, part: null }]
    const points = judged.points?.toFixed() ?? null
    return {
      ...open,
      points,
      answered: judged.answered,
      begun: judged.begun,
      problems,
      verdict: judged.verdict,
    }
  }
  const none = answer?.type === 'countList' && answer.none === true
  const complete = (parts.parts.length > 0 || none) && parts.parts.every((part) => part.observed !== null)
  const answered = complete && parts.problems.length === 0
  const looked = answer !== null && (parts.parts.length > 0 || none)
  const checked = looked
    ? item.thresholds.map((threshold) => checkThreshold(threshold, parts.parts, context, earlier))
    : []
  const begun = none || parts.problems.length > 0 || parts.parts.some((part) => part.observed !== null)
  return {
    answered,
    begun,
    problems: parts.problems,
    verdict: begun ? verdictOf(checked, answered) : 'open',
    parts,
    checked,
    points: null,
  }
}

/** One threshold that is surely not met decides, whatever is still to be counted. */
function verdictOf(checked: readonly Checked[], answered: boolean): Verdict {
  const found = checked.flatMap((one) => one.checks.map((check) => check.verdict))
  if (found.includes('unmet')) return 'unmet'
  if (!answered) return 'open'
  return found.length === 0 || found.includes('open') ? 'noted' : 'met'
}

/** Points of an item: what it can give and what it gives; what was not applicable is left out by rule. */
function scoreOf(
  template: ChecklistTemplate,
  item: ChecklistItem,
  verdict: Verdict,
  given: string | null,
): ItemScore | null {
  const { scoring } = template
  const possible = item.points ?? (item.answer.type === 'score' ? item.answer.maximum : undefined)
  if (scoring === undefined || possible === undefined) return null
  const leftOut = { earned: '0', possible: '0' }
  if (verdict === 'notApplicable') {
    return scoring.notApplicable === 'leftOut' ? leftOut : { earned: possible, possible }
  }
  if (given !== null) return { earned: given, possible }
  switch (verdict) {
    case 'met':
      return { earned: possible, possible }
    case 'partly':
      return { earned: decimal(possible).times(scoring.partlyShare).toFixed(), possible }
    case 'noted':
      return leftOut
    case 'unmet':
    case 'open':
      return { earned: ZERO.toFixed(), possible }
  }
}
