import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { originalPath } from '../../db/evidence-paths.ts'
import { hashOf, isWhole } from '../../db/whole-original.ts'
import { writeDurably } from '../../db/write-durably.ts'
import { type EvidenceType, LARGEST_EVIDENCE_BYTES } from '../../shared/visits/evidence.ts'
import { evidenceTypeOf } from './evidence-type.ts'

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
