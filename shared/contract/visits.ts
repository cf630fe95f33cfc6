import { z } from 'zod'
import { Answer } from '../checklists/answer.ts'
import { ChecklistTemplate } from '../checklists/template.ts'
import { AdoptionEffect, ObservedFigure } from '../visits/adoption.ts'
import { DueByRule } from '../visits/due-by-rule.ts'
import { VisitEvidence } from '../visits/evidence.ts'
import { FinishPreview } from '../visits/finish-preview.ts'
import { DrawnSignature } from '../visits/signature.ts'
import { InspectorNames, TemplateRef, VISIT_KINDS, VISIT_STATES } from '../visits/visit.ts'
import { AnswerPart, ItemCode, OpenedVisit, SavedAnswer, VisitSummary } from '../visits/visit-form.ts'
import { command, query } from './define.ts'

const OfVisit = { visitId: z.string() }
const OfItem = { ...OfVisit, item: ItemCode }
/** The revision of the item that the screen shows; 0 where it has no answer yet. */
const Revision = z.number().int().min(0)

const Adoption = z.strictObject({ ...OfItem, part: AnswerPart, revision: Revision, standard: z.string() })

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
  /** Planned and open visits until so many days ahead, overdue ones first; light enough for every page. */
  agenda: query({
    input: z.strictObject({ today: z.iso.date(), year: z.number().int(), days: z.number().int().min(0) }),
    output: z.array(
      z.strictObject({
        id: z.string(),
        schoolName: z.string(),
        kind: z.enum(VISIT_KINDS),
        plannedOn: z.iso.date(),
        daysLeft: z.number().int(),
      }),
    ),
  }),
  /** 应督导: what is due by the rules of std §6.1, rule by rule. */
  dueByRule: query({ input: z.strictObject({ today: z.iso.date() }), output: z.array(DueByRule) }),
  /** How often, where a rule leaves it to the county. */
  setRule: command({
    input: z.strictObject({ rule: z.string(), amount: z.number().int().min(0).max(20) }),
    output: z.strictObject({}),
    errors: ['notFound', 'ruleFixed'],
  }),
  /** Several visits in one go: all of them or none. */
  plan: command({
    input: z.strictObject({
      year: z.number().int().min(2000).max(2100),
      kind: z.enum(VISIT_KINDS),
      template: z.string(),
      visits: z
        .array(z.strictObject({ schoolId: z.string(), plannedOn: z.iso.date(), inspectors: InspectorNames }))
        .min(1)
        .max(2000),
    }),
    output: z.strictObject({ visitIds: z.array(z.string()) }),
    errors: ['notFound'],
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
  get: query({ input: z.strictObject(OfVisit), output: OpenedVisit, errors: ['notFound'] }),
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
      drafts: z.array(AnswerPart).max(50).default([]),
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
      item: ItemCode.nullable(),
      part: AnswerPart,
      text: z.string().max(20_000),
    }),
    output: z.strictObject({}),
    errors: ['notFound', 'visitLocked'],
  }),
  addEvidence: command({
    input: z.strictObject({
      ...OfVisit,
      item: ItemCode.nullable(),
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
  /** A later one takes the place of the former: of the same inspector, or of whoever signed for the school. */
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
