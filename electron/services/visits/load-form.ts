import type { ReadHandle } from '../../../db/open.ts'
import { listEvidence } from '../../../db/repositories/evidence.ts'
import { type AnswerRow, listNewestAnswers } from '../../../db/repositories/visits-answers.ts'
import { findClosing, listReopenings } from '../../../db/repositories/visits-closings.ts'
import { listDrafts } from '../../../db/repositories/visits-drafts.ts'
import { listSignatures } from '../../../db/repositories/visits-signatures.ts'
import type { Answers } from '../../../shared/checklists/answer.ts'
import type { CompiledTemplate } from '../../../shared/checklists/compile-template.ts'
import { evaluate } from '../../../shared/checklists/evaluate.ts'
import type { Evaluation } from '../../../shared/checklists/evaluation.ts'
import type { SavedAnswer, VisitForm } from '../../../shared/visits/visit-form.ts'
import type { Ports } from '../../ports.ts'
import { adoptedFigures } from './adopted.ts'
import { limitsOfVisits } from './limits.ts'
import { type LiveBasis, loadBasis } from './load-basis.ts'
import { requireVisit } from './require-visit.ts'
import { compiledTemplate } from './template-cache.ts'

type Reading = { readonly db: ReadHandle; readonly ports: Ports }

/** A visit with its evaluation, which the form engine gives for the same data wherever it runs. */
export type EvaluatedVisit = {
  readonly form: VisitForm
  readonly evaluation: Evaluation
}

/** @throws AppError `notFound`. */
export async function loadForm(ctx: Reading, visitId: string): Promise<EvaluatedVisit> {
  const { db } = ctx
  const visit = await requireVisit(db, visitId)
  const limits = (await limitsOfVisits(db, [visit]))(visit)
  const compiled = await compiledTemplate(ctx, visit.template, limits)
  const closing = visit.state === 'locked' ? await findClosing(db, visitId) : null
  const basis = closing?.basis ?? (await loadBasis(db, visit))
  const rows = await listNewestAnswers(db, [visitId])
  const answers = savedAnswers(rows)
  const evaluation = evaluateAnswers(compiled, basis, answers)
  const form: VisitForm = {
    ...basis,
    visit,
    template: compiled.template,
    limits: [...limits],
    answers,
    revisions: Object.fromEntries(rows.map(({ item, revision }) => [item, revision])),
    drafts: await listDrafts(db, visitId),
    evidence: await listEvidence(db, visitId),
    signatures: await listSignatures(db, visitId),
    closing: closing && { schoolOpinion: closing.schoolOpinion, unsignedReason: closing.unsignedReason },
    reopenings: await listReopenings(db, visitId),
    progress: { ...evaluation.progress },
    adopted: await adoptedFigures(db, visit, basis.school, evaluation),
  }
  return { form, evaluation }
}

/** Answers that count, without the items that were cleared. */
export function savedAnswers(rows: readonly AnswerRow[]): SavedAnswer[] {
  return rows.flatMap(({ visitId: _visit, answer, ...row }) => (answer === null ? [] : [{ ...row, answer }]))
}

export function evaluateAnswers(
  compiled: CompiledTemplate,
  { facts, declaredValues }: Pick<LiveBasis, 'facts' | 'declaredValues'>,
  saved: readonly SavedAnswer[],
): Evaluation {
  const answers: Answers = Object.fromEntries(saved.map(({ item, answer }) => [item, answer]))
  return evaluate(compiled, { school: facts, declared: declaredValues }, answers)
}
