import { openAsBlob } from 'node:fs'
import { fileTypeFromBlob } from 'file-type'
import type { EvidenceType } from '../../shared/visits/evidence.ts'

const TYPES: Readonly<Record<string, EvidenceType>> = {
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
}

/** What a file is by its content; null for everything that is not taken as evidence. */
export async function evidenceTypeOf(path: string): Promise<EvidenceType | null> {
  // Not `fileTypeFromFile`: it loads a module by its name, which a bundle does not have.
  const found = await fileTypeFromBlob(await openAsBlob(path))
  return (found && TYPES[found.ext]) ?? null
}
