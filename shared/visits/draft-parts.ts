import type { SignatureRole } from './signature.ts'

/** The words under which half-typed text is kept that belongs to no answer (`VisitDraft.part`). */

/** Beside the item of the photo. */
export const captionPart = (evidenceId: string): string => `caption:${evidenceId}`

/** Of the visit itself. */
export const OPINION_PART = 'schoolOpinion'
export const UNSIGNED_REASON_PART = 'unsignedReason'
/** Who signs for the school. */
export const SIGNER_PART = 'schoolSigner'
/** A name typed in the place of a drawn signature. */
export const typedNamePart = (role: SignatureRole, name: string): string => `typedName:${role}:${name}`
