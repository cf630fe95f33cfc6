import { isDeepStrictEqual } from 'node:util'
import {
  type AnswerPlace,
  appendAnswer,
  findAnswerPlace,
  listAnswersOfItem,
} from '../../../db/repositories/visits-answers.ts'
import { deleteDrafts } from '../../../db/repositories/visits-drafts.ts'
import { lapseSignatures } from '../../../db/repositories/visits-signatures.ts'
import type { Answer } from '../../../shared/checklists/answer.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext } from '../context.ts'
import { compiledTemplate } from './template-cache.ts'

type Seen = { readonly visitId: string; readonly item: string; readonly revision: number }
type Saved = { readonly revision: number; readonly at: string }

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`, `staleRevision`, `answerDoesNotFit`. */
export async function saveAnswer(
  ctx: CommandContext,
  { answer, drafts, ...seen }: Seen & { readonly answer: Answer; readonly drafts: readonly string[] },
): Promise<Saved> {
  const place = requireAnswerable(ctx, seen)
  const type = await answerTypeOf(ctx, place, seen.item)
  if (type !== answer.type) throw new AppError('answerDoesNotFit', { item: seen.item })
  await deleteDrafts(ctx.db, seen, drafts)
  if (place.revision !== seen.revision) return savedBefore(ctx, seen, place, answer)
  return append(ctx, seen, place, answer)
}

/** @throws AppError `notFound`, `visitNotStarted`, `visitLocked`, `staleRevision`. */
export async function clearAnswer(ctx: CommandContext, seen: Seen): Promise<Saved> {
  const place = requireAnswerable(ctx, seen)
  await answerTypeOf(ctx, place, seen.item)
  if (place.revision !== seen.revision) return savedBefore(ctx, seen, place, null)
  return append(ctx, seen, place, null)
}

function requireAnswerable({ db }: CommandContext, { visitId, item }: Seen): AnswerPlace {
  const place = findAnswerPlace(db, { visitId, item })
  if (!place) throw new AppError('notFound')
  if (place.state === 'planned') throw new AppError('visitNotStarted')
  if (place.state === 'locked') throw new AppError('visitLocked')
  return place
}

/**
 * The same answer by the same person a second time: it was on disk already, only the word of it was lost
 * on its way back (the host ended in between). Anything else has not seen what it would write over.
 */
async function savedBefore(
  { db, author }: CommandContext,
  { visitId, item, revision }: Seen,
  place: AnswerPlace,
  answer: Answer | null,
): Promise<Saved> {
  const [newest] = await listAnswersOfItem(db, visitId, item)
  if (
    newest?.revision === revision + 1 &&
    newest.author === author &&
    isDeepStrictEqual(newest.answer, answer)
  ) {
    return { revision: newest.revision, at: newest.at }
  }
  throw new AppError('staleRevision', { item, revision: place.revision })
}

async function answerTypeOf(ctx: CommandContext, place: AnswerPlace, code: string): Promise<Answer['type']> {
  const { template, positions } = await compiledTemplate(ctx, place.template)
  const item = template.items[positions.get(code) ?? -1]
  if (!item) throw new AppError('notFound')
  return item.answer.type
}

async function append(
  { db, ports, author }: CommandContext,
  { visitId, item }: Seen,
  place: AnswerPlace,
  answer: Answer | null,
): Promise<Saved> {
  const revision = place.revision + 1
  const at = ports.now()
  appendAnswer(db, { visitId, item, revision, answer, author, at })
  if (place.signed) await lapseSignatures(db, visitId, at)
  return { revision, at }
}
