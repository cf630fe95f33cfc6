import { z } from 'zod'
import { SEVERITIES } from '../checklists/template.ts'
import { VisitProgress } from './visit-form.ts'

/** What finishing would say: what is missing, and the problems. */
export const FinishPreview = z.strictObject({
  progress: VisitProgress,
  /** What stands in the way of locking. */
  missing: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('item'),
        item: z.string(),
        section: z.string(),
        because: z.enum(['open', 'incomplete', 'invalid']),
      }),
      z.strictObject({ kind: z.literal('inspectorSignature'), name: z.string() }),
      /** Satisfied by the school's signature, or by a reason why there is none. */
      z.strictObject({ kind: z.literal('schoolSignature') }),
    ]),
  ),
  /** Problems with the wording that the template proposes. */
  problems: z.array(
    z.strictObject({
      item: z.string(),
      severity: z.enum(SEVERITIES),
      verdict: z.enum(['partly', 'unmet']),
      /** One sentence for each class, room, stage or item found wrong. */
      findings: z.array(z.string()),
      evidenceIds: z.array(z.string()),
    }),
  ),
})
export type FinishPreview = z.infer<typeof FinishPreview>
