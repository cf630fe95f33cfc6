import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type EvidenceType, LARGEST_EVIDENCE_BYTES } from '../../shared/visits/evidence.ts'
import { originalPath } from './evidence-paths.ts'
import { evidenceTypeOf } from './evidence-type.ts'
import { writeDurably } from './write-durably.ts'

export type KeptOriginal = {
  readonly sha256: string
  readonly type: EvidenceType
  readonly size: number
}

export type Refusal = 'evidenceTooLarge' | 'evidenceTypeRefused'

/**
 * Keeps a file under the hash of its content, on the disk before this answers. One that is kept already is
 * left alone.
 */
export async function keepOriginal(
  dataFolder: string,
  path: string,
): Promise<
  { readonly ok: true; readonly original: KeptOriginal } | { readonly ok: false; readonly refusal: Refusal }
> {
  const { size } = await stat(path)
  if (size > LARGEST_EVIDENCE_BYTES) return { ok: false, refusal: 'evidenceTooLarge' }
  const type = size === 0 ? null : await evidenceTypeOf(path)
  if (type === null) return { ok: false, refusal: 'evidenceTypeRefused' }
  const sha256 = await hashOf(path)
  const kept = originalPath(dataFolder, sha256)
  if (!(await isWhole(kept, sha256))) {
    await writeDurably(kept, async (file) => {
      for await (const chunk of createReadStream(path)) await file.appendFile(chunk)
    })
  }
  return { ok: true, original: { sha256, type, size } }
}

/** Whether an original lies there with every byte that its name stands for. */
export async function isWhole(path: string, sha256: string): Promise<boolean> {
  try {
    return (await hashOf(path)) === sha256
  } catch {
    return false
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
