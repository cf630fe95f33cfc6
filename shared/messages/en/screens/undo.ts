import type { Translation } from '../../translation.ts'
import type { undo as chinese } from '../../zh-CN/screens/undo.ts'

/** What hangs on an import that is to be undone. */
export const undo: Translation<typeof chinese> = {
  audited: (p) => `Audited data become drafts: ${p.names}`,
  decision: (p) =>
    `${p.school} has the conclusion "${p.conclusion}" (${p.day}); check it again after undoing`,
  visit: (p) => `Visit to ${p.school}, ${p.day}`,
  locked: 'is signed and locked, and keeps what was declared then',
  open: 'is under way; what was declared will change',
  adopted: (p) => `${p.field} of ${p.school} was adopted from a visit and goes on counting`,
}
