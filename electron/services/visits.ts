import type { z } from 'zod'
import { findSchool } from '../../db/repositories/schools.ts'
import { listTemplateRefs } from '../../db/repositories/templates.ts'
import { deleteVisit, insertVisit, startVisit } from '../../db/repositories/visits.ts'
import { listAnswersOfItem } from '../../db/repositories/visits-answers.ts'
import { deleteDrafts, putDraft } from '../../db/repositories/visits-drafts.ts'
import { insertVisitLimits } from '../../db/repositories/visits-limits.ts'
import type { visits } from '../../shared/contract/visits.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { adopt, previewAdoption } from './visits/adopt.ts'
import { clearAnswer, saveAnswer } from './visits/answers.ts'
import { changePlan } from './visits/change-plan.ts'
import { agenda, dueByRules, planVisits, setVisitRule } from './visits/due.ts'
import { earlierResults } from './visits/earlier.ts'
import {
  addEvidence,
  captionEvidence,
  linkOriginal,
  linkThumbnail,
  removeEvidence,
  restoreEvidence,
  takeOriginal,
} from './visits/evidence.ts'
import { finishVisit, previewFinish, reopenVisit, sign } from './visits/finish.ts'
import { limitsInForce } from './visits/limits.ts'
import { dueVisits, summariseVisits } from './visits/list-visits.ts'
import { loadForm } from './visits/load-form.ts'
import { observedFigures } from './visits/observed.ts'
import { requireNotLocked, requireVisit } from './visits/require-visit.ts'
import { compiledTemplate } from './visits/template-cache.ts'

type AddEvidence = z.output<typeof visits.addEvidence.input>

export const visitHandlers = defineHandlers('visits', {
  templates: async (ctx) => {
    const refs = await listTemplateRefs(ctx.db)
    return Promise.all(
      refs.map(async (ref) => {
        const { template } = await compiledTemplate(ctx, ref)
        return { ...ref, label: template.label, document: template.document, items: template.items.length }
      }),
    )
  },
  template: async (ctx, ref) => (await compiledTemplate(ctx, ref)).template,
  list: (ctx, { state, ...filter }) =>
    summariseVisits(ctx, { ...filter, states: state === undefined ? undefined : [state] }),
  due: (ctx, input) => dueVisits(ctx, input),
  agenda,
  dueByRule: dueByRules,
  setRule: async (ctx, input) => {
    await setVisitRule(ctx, input)
    return {}
  },
  plan: planVisits,
  create: async ({ db, ports, author }, { template: slug, ...visit }) => {
    const template = (await listTemplateRefs(db)).find((ref) => ref.slug === slug)
    if (!template || !(await findSchool(db, visit.schoolId))) throw new AppError('notFound')
    const id = ports.newId()
    await insertVisit(db, { ...visit, id, template, author, at: ports.now() })
    return { visitId: id }
  },
  update: async (ctx, { visitId, ...plan }) => {
    await changePlan(ctx, visitId, plan)
    return {}
  },
  remove: async ({ db }, { visitId }) => {
    const { state } = await requireVisit(db, visitId)
    if (state !== 'planned') throw new AppError('visitStarted')
    await deleteVisit(db, visitId)
    return {}
  },
  get: async (ctx, { visitId }) => {
    const { form } = await loadForm(ctx, visitId)
    return { ...form, earlier: await earlierResults(ctx, form.visit) }
  },
  start: async ({ db, ports, author }, { visitId }) => {
    const { state } = await requireNotLocked(db, visitId)
    if (state !== 'planned') return {}
    await startVisit(db, visitId, { at: ports.now(), by: author })
    await insertVisitLimits(db, visitId, await limitsInForce(db, await requireVisit(db, visitId)))
    return {}
  },
  saveAnswer,
  clear: clearAnswer,
  answerHistory: async ({ db }, { visitId, item }) => {
    await requireVisit(db, visitId)
    const rows = await listAnswersOfItem(db, visitId, item)
    return rows.map(({ visitId: _visit, ...row }) => row)
  },
  saveDraft: async ({ db, ports }, { text, ...place }) => {
    await requireNotLocked(db, place.visitId)
    if (text === '') await deleteDrafts(db, place, [place.part])
    else await putDraft(db, place, { text, at: ports.now() })
    return {}
  },
  addEvidence: prepared({
    prepare: (ctx, input: AddEvidence) => takeOriginal(ctx, input),
    handle: (ctx: CommandContext, input, original) => addEvidence(ctx, input, original),
  }),
  captionEvidence: async (ctx, input) => {
    await captionEvidence(ctx, input)
    return {}
  },
  removeEvidence: async (ctx, input) => {
    await removeEvidence(ctx, input)
    return {}
  },
  restoreEvidence: async (ctx, input) => {
    await restoreEvidence(ctx, input)
    return {}
  },
  thumbnail: linkThumbnail,
  original: linkOriginal,
  finishPreview: async (ctx, { visitId }) => previewFinish(await loadForm(ctx, visitId)),
  sign: async (ctx, input) => {
    await sign(ctx, input)
    return {}
  },
  finish: async (ctx, input) => {
    await finishVisit(ctx, input)
    return {}
  },
  reopen: async (ctx, input) => {
    await reopenVisit(ctx, input)
    return {}
  },
  observed: observedFigures,
  adoptPreview: previewAdoption,
  adopt,
})
