import { z } from 'zod'
import { Answer } from '../checklists/answer.ts'
import type { Progress } from '../checklists/evaluation.ts'
import { LimitInForce } from '../checklists/limits-in-force.ts'
import { DeclaredValues, SchoolFacts } from '../checklists/school-facts.ts'
import { ChecklistTemplate } from '../checklists/template.ts'
import { SchoolClass, SpecialRoom } from '../contract/lists.ts'
import { Observation } from '../observations/observation.ts'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { GrantedRelaxation } from '../relaxations/relaxation.ts'
import { School } from '../schools/school.ts'
import { AdoptedFigure } from './adoption.ts'
import { EarlierResult } from './earlier-result.ts'
import { VisitEvidence } from './evidence.ts'
import { VisitSignature } from './signature.ts'
import { Visit } from './visit.ts'

export const ItemCode = z.string().min(1).max(20)
/** A field of the form by its own word, e.g. `value`, `remark`; the same word comes back with the draft. */
export const AnswerPart = z.string().min(1).max(120)

/** Counts over the items that the school is asked (`Progress` of the form engine). Unanswered is not "no". */
export const VisitProgress = z.strictObject({
  visible: z.number().int(),
  answered: z.number().int(),
  open: z.number().int(),
  required: z.number().int(),
  /** Required and not answered validly: what stands between here and finishing. */
  requiredOpen: z.number().int(),
  invalid: z.number().int(),
  met: z.number().int(),
  partly: z.number().int(),
  unmet: z.number().int(),
  notApplicable: z.number().int(),
  noted: z.number().int(),
  /** Items partly or not met. */
  problems: z.number().int(),
  /** Veto items that are not met. */
  vetoes: z.number().int(),
  beyondTolerance: z.number().int(),
}) satisfies z.ZodType<Progress>
export type VisitProgress = z.infer<typeof VisitProgress>

export const VisitSummary = Visit.extend({
  templateLabel: ChecklistTemplate.shape.label,
  progress: VisitProgress,
})
export type VisitSummary = z.infer<typeof VisitSummary>

/** What the school says of one figure, and what counts today: they differ once another figure was adopted. */
export const DeclaredValue = z.strictObject({
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  /** The newest value that does not come from a visit. */
  declared: Observation.nullable(),
  current: Observation.nullable(),
})
export type DeclaredValue = z.infer<typeof DeclaredValue>

export const SavedAnswer = z.strictObject({
  item: z.string(),
  revision: z.number().int(),
  answer: Answer,
  author: z.string(),
  at: z.string(),
})
export type SavedAnswer = z.infer<typeof SavedAnswer>

/** Half-typed text that is offered back. `item` null: a field of the visit itself. */
export const VisitDraft = z.strictObject({
  item: ItemCode.nullable(),
  part: AnswerPart,
  text: z.string().max(20_000),
  at: z.string(),
})
export type VisitDraft = z.infer<typeof VisitDraft>

/** The form in full. Of a locked visit, declared figures and lists are those that it was signed against. */
export const VisitForm = z.strictObject({
  visit: Visit,
  /** With the numbers in force in the place of those it was published with. */
  template: ChecklistTemplate,
  /** What province or city set of them when the visit began; of a planned visit, what they set now. */
  limits: z.array(LimitInForce),
  school: School,
  /** What the form engine takes of the school and of what it declared. */
  facts: SchoolFacts,
  declaredValues: DeclaredValues,
  /** What the county applies to the school on the day of the visit; `facts.relaxations` names the same. */
  relaxations: z.array(GrantedRelaxation),
  /** The same figures with where they come from. */
  declared: z.array(DeclaredValue),
  classes: z.array(SchoolClass),
  rooms: z.array(SpecialRoom),
  answers: z.array(SavedAnswer),
  /** Of every item that was ever answered, those that were cleared since among them. */
  revisions: z.record(z.string(), z.number().int()),
  drafts: z.array(VisitDraft),
  evidence: z.array(VisitEvidence),
  signatures: z.array(VisitSignature),
  /** Of the closing in force. */
  closing: z
    .strictObject({ schoolOpinion: z.string().nullable(), unsignedReason: z.string().nullable() })
    .nullable(),
  reopenings: z.array(z.strictObject({ reason: z.string(), by: z.string(), at: z.string() })),
  progress: VisitProgress,
  /** Figures of this visit that were adopted, the newest adoption first. */
  adopted: z.array(AdoptedFigure),
})
export type VisitForm = z.infer<typeof VisitForm>

/** The form as a screen opens it: with what the visits before found. */
export const OpenedVisit = VisitForm.extend({ earlier: z.array(EarlierResult) })
export type OpenedVisit = z.infer<typeof OpenedVisit>
