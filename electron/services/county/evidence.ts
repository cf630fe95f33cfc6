import type { z } from 'zod'
import type { ReadHandle } from '../../../db/open.ts'
import {
  findCountyEvidence,
  findCountyEvidenceAt,
  insertCountyEvidence,
  setCountyEvidenceRemoved,
} from '../../../db/repositories/county-evidence.ts'
import { insertOriginal } from '../../../db/repositories/evidence.ts'
import type { CountyEvidence, county } from '../../../shared/contract/county.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { keepUploaded, linkKept, type NamedOriginal } from '../originals.ts'
import { requireJudged } from './require-rule.ts'

type AddInput = z.output<typeof county.addEvidence.input>
type OfEvidence = { readonly evidenceId: string }

export async function takeEvidence({ db, ports }: QueryContext, input: AddInput): Promise<NamedOriginal> {
  await requireJudged(db, input)
  return keepUploaded(ports, input.token)
}

export async function addEvidence(
  { db, ports, author }: CommandContext,
  { year, standard, item, rule }: AddInput,
  original: NamedOriginal,
): Promise<{ evidence: CountyEvidence; alreadyKept: boolean }> {
  const { sha256 } = original
  const there = await findCountyEvidenceAt(db, { year, standard, item, rule, sha256 })
  if (there) return { evidence: there, alreadyKept: true }
  const alreadyKept = await insertOriginal(db, original)
  const id = ports.newId()
  await insertCountyEvidence(db, { year, standard }, { id, item, rule, sha256, author, at: ports.now() })
  return { evidence: await requireEvidence(db, { evidenceId: id }), alreadyKept }
}

export async function removeEvidence(
  { db, ports, author }: CommandContext,
  place: OfEvidence,
): Promise<Record<never, never>> {
  const { id, removed } = await requireEvidence(db, place)
  if (removed === null) await setCountyEvidenceRemoved(db, id, { at: ports.now(), by: author })
  return {}
}

export async function restoreEvidence(
  { db }: CommandContext,
  place: OfEvidence,
): Promise<Record<never, never>> {
  const { id } = await requireEvidence(db, place)
  await setCountyEvidenceRemoved(db, id, null)
  return {}
}

export async function linkOriginal({ db, ports }: QueryContext, place: OfEvidence) {
  return linkKept(ports, await requireEvidence(db, place))
}

/** @throws AppError `notFound`. */
async function requireEvidence(db: ReadHandle, { evidenceId }: OfEvidence): Promise<CountyEvidence> {
  const evidence = await findCountyEvidence(db, evidenceId)
  if (!evidence) throw new AppError('notFound')
  return evidence
}
