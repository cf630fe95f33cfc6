import type { WriteHandle } from '../../../db/open.ts'
import { appendAnswer, findRevision } from '../../../db/repositories/visits-answers.ts'
import { deleteDrafts } from '../../../db/repositories/visits-drafts.ts'
import { lapseSignatures } from '../../../db/repositories/visits-signatures.ts'
import type { Answer } from '../../../shared/checklists/answer.ts'
import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import type { TemplateRef } from '../../../shared/visits/visit.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext } from '../context.ts'
import { requireOpen } from './require-visit.ts'
import { compiledTemplate } from './template-cache.ts'

type Place = { readonly visitId: string; readonly item: string; readonly revision: number }
type Saved = { readonly revision: number; readonly at: string }

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`, `staleRevision`, `answerDoesNotFit`. */
export async function saveAnswer(
  ctx: CommandContext,
  { answer, drafts, ...place }: Place & { readonly answer: Answer; readonly drafts: readonly string[] },
): Promise<Saved> {
  const item = await findItem(ctx, await requireOpen(ctx.db, place.visitId), place.item)
  if (item.answer.type !== answer.type) throw new AppError('answerDoesNotFit', { item: place.item })
  await deleteDrafts(ctx.db, place, drafts)
  return append(ctx, place, answer)
}

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`, `staleRevision`. */
export async function clearAnswer(ctx: CommandContext, place: Place): Promise<Saved> {
  await findItem(ctx, await requireOpen(ctx.db, place.visitId), place.item)
  return append(ctx, place, null)
}

async function findItem(ctx: CommandContext, ref: TemplateRef, code: string): Promise<ChecklistItem> {
  const { template, positions } = await compiledTemplate(ctx, ref)
  const item = template.items[positions.get(code) ?? -1]
  if (!item) throw new AppError('notFound')
  return item
}

async function append(
  { db, ports, author }: CommandContext,
  { visitId, item, revision: seen }: Place,
  answer: Answer | null,
): Promise<Saved> {
  await refuseStale(db, visitId, item, seen)
  const revision = seen + 1
  const at = ports.now()
  await appendAnswer(db, { visitId, item, revision, answer, author, at })
  await lapseSignatures(db, visitId, at)
  return { revision, at }
}

async function refuseStale(db: WriteHandle, visitId: string, item: string, seen: number): Promise<void> {
  const revision = await findRevision(db, visitId, item)
  if (revision !== seen) throw new AppError('staleRevision', { item, revision })
}
