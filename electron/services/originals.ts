import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { backupsFolder } from '../../db/backups-path.ts'
import { originalPath } from '../../db/evidence-paths.ts'
import { keepOriginals } from '../../db/keep-originals.ts'
import { isWhole } from '../../db/whole-original.ts'
import { LARGEST_EVIDENCE_BYTES } from '../../shared/visits/evidence.ts'
import { AppError } from '../app-error.ts'
import { type KeptOriginal, keepOriginal } from '../evidence/keep-original.ts'
import { DATABASE_FILE } from '../hold-folder.ts'
import type { Ports } from '../ports.ts'

export type NamedOriginal = KeptOriginal & { readonly name: string }

type Named = Pick<NamedOriginal, 'sha256' | 'name' | 'size'>

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
export async function linkKept(ports: Ports, original: Named): Promise<{ token: string; fileName: string }> {
  const { sha256, name } = original
  const path = originalPath(ports.dataFolder, sha256)
  if (!(await isWhole(path, sha256))) await bringBack(ports, original)
  return { token: ports.linkOutgoing(name, path), fileName: name }
}

/**
 * An original that is missing or damaged, from the copy in the backups.
 *
 * @throws AppError `evidenceLost`.
 */
export async function bringBack({ dataFolder }: Ports, original: Named): Promise<void> {
  const lost = await keepOriginals({
    originals: [original],
    sources: [backupsFolder(join(dataFolder, DATABASE_FILE))],
    target: dataFolder,
    watch: { isStopped: () => false },
  })
  if (lost.length > 0) throw new AppError('evidenceLost', { name: original.name })
}
