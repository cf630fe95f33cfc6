import { existsSync } from 'node:fs'
import type { z } from 'zod'
import { originalPath } from '../../../db/evidence-paths.ts'
import type { ReadHandle } from '../../../db/open.ts'
import {
  findEvidence,
  findEvidenceAt,
  insertEvidence,
  insertOriginal,
  setEvidenceCaption,
  setEvidenceRemoved,
} from '../../../db/repositories/evidence.ts'
import { deleteDrafts } from '../../../db/repositories/visits-drafts.ts'
import { lapseSignatures } from '../../../db/repositories/visits-signatures.ts'
import type { visits } from '../../../shared/contract/visits.ts'
import { captionPart } from '../../../shared/visits/draft-parts.ts'
import { isPicture, type VisitEvidence } from '../../../shared/visits/evidence.ts'
import { AppError } from '../../app-error.ts'
import { thumbnailsOf } from '../../evidence/thumbnails-of.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { bringBack, keepUploaded, linkKept, type NamedOriginal } from '../originals.ts'
import { requireNotLocked, requireOpen } from './require-visit.ts'
import { compiledTemplate } from './template-cache.ts'

type AddInput = z.output<typeof visits.addEvidence.input>
type OfEvidence = { readonly visitId: string; readonly evidenceId: string }

export async function takeOriginal(
  ctx: QueryContext,
  { visitId, item, token }: AddInput,
): Promise<NamedOriginal> {
  const compiled = await compiledTemplate(ctx, await requireOpen(ctx.db, visitId))
  if (item !== null && !compiled.positions.has(item)) throw new AppError('notFound')
  return keepUploaded(ctx.ports, token)
}

export async function addEvidence(
  { db, ports, author }: CommandContext,
  { visitId, item, caption }: AddInput,
  original: NamedOriginal,
): Promise<{ evidence: VisitEvidence; alreadyKept: boolean }> {
  await requireOpen(db, visitId)
  const there = await findEvidenceAt(db, { visitId, item, sha256: original.sha256 })
  if (there) return { evidence: there, alreadyKept: true }
  const alreadyKept = await insertOriginal(db, original)
  const id = ports.newId()
  const at = ports.now()
  await insertEvidence(db, visitId, { id, item, sha256: original.sha256, caption, author, at })
  await lapseSignatures(db, visitId, at)
  return { evidence: await requireEvidence(db, { visitId, evidenceId: id }), alreadyKept }
}

export async function captionEvidence(
  ctx: CommandContext,
  { caption, ...place }: OfEvidence & { readonly caption: string },
): Promise<void> {
  const { id, item } = await requireChangeable(ctx, place)
  await setEvidenceCaption(ctx.db, id, caption)
  await deleteDrafts(ctx.db, { visitId: place.visitId, item }, [captionPart(id)])
}

export async function removeEvidence(ctx: CommandContext, place: OfEvidence): Promise<void> {
  const { id } = await requireChangeable(ctx, place)
  await setEvidenceRemoved(ctx.db, id, { at: ctx.ports.now(), by: ctx.author })
}

export async function restoreEvidence(ctx: CommandContext, place: OfEvidence): Promise<void> {
  const { id } = await requireChangeable(ctx, place)
  await setEvidenceRemoved(ctx.db, id, null)
}

/** What changes the record after it was signed takes the signatures with it. */
async function requireChangeable({ db, ports }: CommandContext, place: OfEvidence): Promise<VisitEvidence> {
  await requireNotLocked(db, place.visitId)
  const evidence = await requireEvidence(db, place)
  await lapseSignatures(db, place.visitId, ports.now())
  return evidence
}

async function requireEvidence(db: ReadHandle, { visitId, evidenceId }: OfEvidence): Promise<VisitEvidence> {
  const evidence = await findEvidence(db, visitId, evidenceId)
  if (!evidence) throw new AppError('notFound')
  return evidence
}

export async function linkThumbnail(
  { db, ports }: QueryContext,
  place: OfEvidence,
): Promise<{ token: string | null }> {
  const original = await requireEvidence(db, place)
  const { sha256, type } = original
  if (!isPicture(type)) return { token: null }
  if (!existsSync(originalPath(ports.dataFolder, sha256))) await bringBack(ports, original)
  const path = await thumbnailsOf(ports).of(sha256)
  return { token: path === null ? null : ports.linkOutgoing(`${sha256}.jpg`, path) }
}

export async function linkOriginal(
  { db, ports }: QueryContext,
  place: OfEvidence,
): Promise<{ token: string; fileName: string }> {
  return linkKept(ports, await requireEvidence(db, place))
}
