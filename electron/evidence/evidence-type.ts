import { fileTypeFromFile } from 'file-type'
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
  const found = await fileTypeFromFile(path)
  return (found && TYPES[found.ext]) ?? null
}
