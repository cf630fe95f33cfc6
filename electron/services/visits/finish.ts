import { setVisitState } from '../../../db/repositories/visits.ts'
import { insertClosing, insertReopening } from '../../../db/repositories/visits-closings.ts'
import { deleteDrafts } from '../../../db/repositories/visits-drafts.ts'
import { insertSignature, lapseSignatures } from '../../../db/repositories/visits-signatures.ts'
import { SIGNER_PART, typedNamePart } from '../../../shared/visits/draft-parts.ts'
import type { FinishPreview } from '../../../shared/visits/finish-preview.ts'
import type { VisitSignature } from '../../../shared/visits/signature.ts'
import type { VisitForm } from '../../../shared/visits/visit-form.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext } from '../context.ts'
import { type EvaluatedVisit, loadForm } from './load-form.ts'
import { requireOpen, requireVisit } from './require-visit.ts'

/** What stands in the way of locking, and the problems as the template would word them. */
export function previewFinish({ form, evaluation }: EvaluatedVisit): FinishPreview {
  return {
    progress: form.progress,
    missing: [
      ...evaluation.missing.map(({ code, section, because }) => ({
        kind: 'item' as const,
        item: code,
        section,
        because,
      })),
      ...missingSignatures(form),
    ],
    problems: evaluation.items.flatMap(({ code, severity, verdict, findings, visible }) =>
      visible && (verdict === 'partly' || verdict === 'unmet')
        ? [{ item: code, severity, verdict, findings: [...findings], evidenceIds: evidenceOf(form, code) }]
        : [],
    ),
  }
}

function missingSignatures({ visit, signatures }: VisitForm): FinishPreview['missing'] {
  const inForce = signatures.filter(({ lapsedAt }) => lapsedAt === null)
  const signed = new Set(inForce.filter(({ role }) => role === 'inspector').map(({ name }) => name))
  return [
    ...visit.inspectors
      .filter((name) => !signed.has(name))
      .map((name) => ({ kind: 'inspectorSignature' as const, name })),
    ...(inForce.some(({ role }) => role === 'school') ? [] : [{ kind: 'schoolSignature' as const }]),
  ]
}

function evidenceOf({ evidence }: VisitForm, item: string): string[] {
  return evidence.filter((one) => one.item === item && one.removed === null).map(({ id }) => id)
}

type Signing = { readonly visitId: string } & Omit<VisitSignature, 'id' | 'at' | 'lapsedAt'>

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`. */
export async function sign(
  { db, ports, author }: CommandContext,
  { visitId, ...drawn }: Signing,
): Promise<void> {
  await requireOpen(db, visitId)
  const at = ports.now()
  // One signs for the school: whoever signs again under a corrected name takes the place of the former.
  await lapseSignatures(db, visitId, at, drawn.role === 'school' ? { role: 'school' } : drawn)
  await insertSignature(db, visitId, { ...drawn, author, at })
  const typed = [typedNamePart(drawn.role, drawn.name), ...(drawn.role === 'school' ? [SIGNER_PART] : [])]
  await deleteDrafts(db, { visitId, item: null }, typed)
}

type Closing = {
  readonly visitId: string
  readonly schoolOpinion: string | null
  readonly unsignedReason: string | null
}

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`, `visitIncomplete`. */
export async function finishVisit(ctx: CommandContext, { visitId, ...closing }: Closing): Promise<void> {
  const { db, ports, author } = ctx
  await requireOpen(db, visitId)
  const evaluated = await loadForm(ctx, visitId)
  const missing = previewFinish(evaluated).missing.filter(
    ({ kind }) => kind !== 'schoolSignature' || closing.unsignedReason === null,
  )
  if (missing.length > 0) throw new AppError('visitIncomplete', { count: missing.length })
  const { school, facts, declared, declaredValues, classes, rooms, relaxations, progress } = evaluated.form
  const basis = { school, facts, declared, declaredValues, classes, rooms, relaxations, progress }
  await insertClosing(db, visitId, { ...closing, basis, author, at: ports.now() })
  await setVisitState(db, visitId, 'locked')
}

/** The signatures stood under what was locked: they lapse. @throws AppError `notFound`, `visitNotLocked`. */
export async function reopenVisit(
  { db, ports, author }: CommandContext,
  { visitId, reason }: { readonly visitId: string; readonly reason: string },
): Promise<void> {
  const { state } = await requireVisit(db, visitId)
  if (state !== 'locked') throw new AppError('visitNotLocked')
  const at = ports.now()
  await insertReopening(db, visitId, { reason, author, at })
  await lapseSignatures(db, visitId, at)
  await setVisitState(db, visitId, 'open')
}
