import { existsSync } from 'node:fs'
import { LARGEST_EVIDENCE_BYTES } from '../../shared/visits/evidence.ts'
import { AppError } from '../app-error.ts'
import { originalPath } from '../evidence/evidence-paths.ts'
import { isWhole, type KeptOriginal, keepOriginal } from '../evidence/keep-original.ts'
import type { Ports } from '../ports.ts'

export type NamedOriginal = KeptOriginal & { readonly name: string }

/**
 * Keeps what was uploaded as evidence: it is on the disk before anything points at it. One that nobody
 * points at does no harm.
 *
 * @throws AppError `fileNotFound`, `evidenceTooLarge`, `evidenceTypeRefused`.
 */
export async function keepUploaded(ports: Ports, token: string): Promise<NamedOriginal> {
  const incoming = ports.incoming(token)
  if (!incoming || !existsSync(incoming.path))
    throw new AppError('fileNotFound', { name: incoming?.name ?? '' })
  const { name } = incoming
  const kept = await keepOriginal(ports.dataFolder, incoming.path)
  if (!kept.ok) {
    throw new AppError(kept.refusal, { name, megabytes: LARGEST_EVIDENCE_BYTES / 1024 / 1024 })
  }
  return { ...kept.original, name }
}

/**
 * A token for an original, every byte as it came in.
 *
 * @throws AppError `evidenceLost`.
 */
export async function linkKept(
  ports: Ports,
  { sha256, name }: Pick<NamedOriginal, 'sha256' | 'name'>,
): Promise<{ token: string; fileName: string }> {
  const path = originalPath(ports.dataFolder, sha256)
  if (!(await isWhole(path, sha256))) throw new AppError('evidenceLost', { name })
  return { token: ports.linkOutgoing(name, path), fileName: name }
}
