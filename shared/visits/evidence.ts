import { z } from 'zod'

/** Types that are taken as evidence, told by content and never by the name. */
export const EVIDENCE_TYPES = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** Types of which there is a thumbnail. */
export const PICTURE_TYPES = ['jpeg', 'png', 'webp'] as const satisfies readonly EvidenceType[]

export const LARGEST_EVIDENCE_BYTES = 50 * 1024 * 1024

/** @returns whether the evidence is a picture, of which a thumbnail can be shown. */
export function isPicture(type: EvidenceType): boolean {
  return (PICTURE_TYPES as readonly EvidenceType[]).includes(type)
}

/** 佐证: an original beside an item of a visit. The original is kept once, whatever it is added to. */
export const VisitEvidence = z.strictObject({
  id: z.string(),
  /** Null: evidence of the visit as a whole. */
  item: z.string().nullable(),
  sha256: z.string(),
  /** Name of the file as it first came in. */
  name: z.string(),
  type: z.enum(EVIDENCE_TYPES),
  /** Bytes. */
  size: z.number().int(),
  caption: z.string(),
  author: z.string(),
  at: z.string(),
  /** Taken out of the record; the original and this entry are kept. */
  removed: z.strictObject({ at: z.string(), by: z.string() }).nullable(),
})
export type VisitEvidence = z.infer<typeof VisitEvidence>
