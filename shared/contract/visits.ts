import { z } from 'zod'
import { DispersionResult, IndicatorResult, SchoolResult } from '../assessment/result.ts'
import { Answer } from '../checklists/answer.ts'
import type { Progress } from '../checklists/evaluation.ts'
import { DeclaredValues, SchoolFacts } from '../checklists/school-facts.ts'
import { ChecklistTemplate, SEVERITIES } from '../checklists/template.ts'
import { OBSERVATION_STAGES, Observation } from '../observations/observation.ts'
import { School } from '../schools/school.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { VisitEvidence } from '../visits/evidence.ts'
import { DrawnSignature, VisitSignature } from '../visits/signature.ts'
import { InspectorNames, TemplateRef, VISIT_KINDS, VISIT_STATES, Visit } from '../visits/visit.ts'
import { command, query } from './define.ts'
import { SchoolClass, SpecialRoom } from './lists.ts'

const Item = z.string().min(1).max(20)
/** A field of the form by its own word, e.g. `value`, `remark`; the same word comes back with the draft. */
const Part = z.string().min(1).max(120)
const OfVisit = { visitId: z.string() }
const OfItem = { ...OfVisit, item: Item }
/** The revision of the item that the screen shows; 0 where it has no answer yet. */
const Revision = z.number().int().min(0)

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
  item: Item.nullable(),
  part: Part,
  text: z.string().max(20_000),
  at: z.string(),
})
export type VisitDraft = z.infer<typeof VisitDraft>

/** The form in full. Of a locked visit, declared figures and lists are those that it was signed against. */
export const VisitForm = z.strictObject({
  visit: Visit,
  template: ChecklistTemplate,
  school: School,
  /** What the form engine takes of the school and of what it declared. */
  facts: SchoolFacts,
  declaredValues: DeclaredValues,
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
})
export type VisitForm = z.infer<typeof VisitForm>

/** A figure that stands in an answer and belongs to a field of the dictionary. */
export const ObservedFigure = z.strictObject({
  visitId: z.string(),
  item: z.string(),
  /** Key of the figure in its answer (`partKey`). */
  part: z.string(),
  revision: z.number().int(),
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  value: z.string(),
  plannedOn: z.iso.date(),
  author: z.string(),
  at: z.string(),
  /** The observation by which exactly this figure was adopted. */
  adoptedAs: z.string().nullable(),
})
export type ObservedFigure = z.infer<typeof ObservedFigure>

const Adoption = z.strictObject({ ...OfItem, part: Part, revision: Revision, standard: z.string() })

/** What a figure moves when it is adopted: only what differs. */
export const AdoptionEffect = z.strictObject({
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  before: z.string().nullable(),
  after: z.string(),
  indicators: z.array(
    z.strictObject({
      stage: z.enum(COMPULSORY_STAGES),
      before: IndicatorResult,
      after: IndicatorResult,
    }),
  ),
  school: z.strictObject({ before: SchoolResult.nullable(), after: SchoolResult.nullable() }),
  dispersion: z.array(z.strictObject({ before: DispersionResult, after: DispersionResult })),
})
export type AdoptionEffect = z.infer<typeof AdoptionEffect>

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

export const visits = {
  /** The newest version of each checklist template. */
  templates: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        ...TemplateRef.shape,
        label: ChecklistTemplate.shape.label,
        document: z.string(),
        items: z.number().int(),
      }),
    ),
  }),
  template: query({ input: TemplateRef, output: ChecklistTemplate, errors: ['notFound'] }),
  list: query({
    input: z.strictObject({
      year: z.number().int().optional(),
      schoolId: z.string().optional(),
      state: z.enum(VISIT_STATES).optional(),
    }),
    output: z.array(VisitSummary),
  }),
  /** Planned and open visits by date; overdue ones first. */
  due: query({
    input: z.strictObject({ today: z.iso.date(), year: z.number().int().optional() }),
    output: z.array(VisitSummary.extend({ daysLeft: z.number().int() })),
  }),
  create: command({
    input: z.strictObject({
      schoolId: z.string(),
      year: z.number().int().min(2000).max(2100),
      kind: z.enum(VISIT_KINDS),
      template: z.string(),
      plannedOn: z.iso.date(),
      inspectors: InspectorNames,
    }),
    output: z.strictObject({ visitId: z.string() }),
    errors: ['notFound'],
  }),
  /** Date, inspectors and kind, as long as the visit is not locked. */
  update: command({
    input: z.strictObject({
      ...OfVisit,
      kind: z.enum(VISIT_KINDS),
      plannedOn: z.iso.date(),
      inspectors: InspectorNames,
    }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  /** Only of a visit that has not begun. */
  remove: command({
    input: z.strictObject(OfVisit),
    output: z.strictObject({}),
    errors: ['notFound', 'visitStarted'],
  }),
  get: query({ input: z.strictObject(OfVisit), output: VisitForm, errors: ['notFound'] }),
  /** From then on answers are taken; a visit that is open already stays as it is. */
  start: command({
    input: z.strictObject(OfVisit),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  /** On disk when it answers. `drafts`: parts whose half-typed text this answer settles. */
  saveAnswer: command({
    input: z.strictObject({
      ...OfItem,
      revision: Revision,
      answer: Answer,
      drafts: z.array(Part).max(50).default([]),
    }),
    output: z.strictObject({ revision: z.number().int(), at: z.string() }),
    errors: ['notFound', 'visitNotStarted', 'visitLocked', 'staleRevision', 'answerDoesNotFit'],
  }),
  /** The item counts as unanswered again; the former answers remain. */
  clear: command({
    input: z.strictObject({ ...OfItem, revision: Revision }),
    output: z.strictObject({ revision: z.number().int(), at: z.string() }),
    errors: ['notFound', 'visitNotStarted', 'visitLocked', 'staleRevision'],
  }),
  /** Every answer that an item ever had, newest first; null: it was cleared. */
  answerHistory: query({
    input: z.strictObject(OfItem),
    output: z.array(SavedAnswer.extend({ answer: Answer.nullable() })),
    errors: ['notFound'],
  }),
  /** Empty text takes the draft away. */
  saveDraft: command({
    input: z.strictObject({
      ...OfVisit,
      item: Item.nullable(),
      part: Part,
      text: z.string().max(20_000),
    }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  addEvidence: command({
    input: z.strictObject({
      ...OfVisit,
      item: Item.nullable(),
      token: z.string().max(200),
      caption: z.string().trim().max(200).default(''),
    }),
    output: z.strictObject({
      evidence: VisitEvidence,
      /** The original was kept already: of this visit or of another. */
      alreadyKept: z.boolean(),
    }),
    errors: [
      'notFound',
      'visitNotStarted',
      'visitLocked',
      'fileNotFound',
      'evidenceTooLarge',
      'evidenceTypeRefused',
    ],
  }),
  captionEvidence: command({
    input: z.strictObject({ ...OfVisit, evidenceId: z.string(), caption: z.string().trim().max(200) }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  /** Flagged, never deleted. */
  removeEvidence: command({
    input: z.strictObject({ ...OfVisit, evidenceId: z.string() }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  restoreEvidence: command({
    input: z.strictObject({ ...OfVisit, evidenceId: z.string() }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  /** A JPEG of at most 320 × 320 px for `GET /file/<token>`; null where it is no picture that can be read. */
  thumbnail: query({
    input: z.strictObject({ ...OfVisit, evidenceId: z.string() }),
    output: z.strictObject({ token: z.string().nullable() }),
    errors: ['notFound', 'evidenceLost'],
  }),
  /** The original, every byte as it came in. */
  original: query({
    input: z.strictObject({ ...OfVisit, evidenceId: z.string() }),
    output: z.strictObject({ token: z.string(), fileName: z.string() }),
    errors: ['notFound', 'evidenceLost'],
  }),
  finishPreview: query({
    input: z.strictObject(OfVisit),
    output: FinishPreview,
    errors: ['notFound'],
  }),
  /** A later signature of the same role and name takes the place of the former. */
  sign: command({
    input: z.strictObject({ ...OfVisit, ...DrawnSignature.shape }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitNotStarted', 'visitLocked'],
  }),
  /** Locks. `unsignedReason`: why the school does not sign. */
  finish: command({
    input: z.strictObject({
      ...OfVisit,
      schoolOpinion: z.string().trim().max(2000).nullable(),
      unsignedReason: z.string().trim().min(1).max(500).nullable(),
    }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitNotStarted', 'visitLocked', 'visitIncomplete'],
  }),
  reopen: command({
    input: z.strictObject({ ...OfVisit, reason: z.string().trim().min(1).max(500) }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitNotLocked'],
  }),
  /** Figures that visits observed of a school in a year, newest first. */
  observed: query({
    input: z.strictObject({ schoolId: z.string(), year: z.number().int() }),
    output: z.array(ObservedFigure),
  }),
  adoptPreview: query({
    input: Adoption,
    output: AdoptionEffect,
    errors: ['notFound', 'staleRevision', 'standardNotFound', 'valueNotNumber', 'figureNotDivided'],
  }),
  /** 采纳: the observed figure becomes the school's value. */
  adopt: command({
    input: Adoption,
    output: z.strictObject({ observationId: z.string(), effect: AdoptionEffect }),
    errors: ['notFound', 'staleRevision', 'standardNotFound', 'valueNotNumber', 'figureNotDivided'],
  }),
}
