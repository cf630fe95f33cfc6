import { listFields } from '../../../db/repositories/dictionary.ts'
import { insertObservation, listCurrentOfSchool } from '../../../db/repositories/observations.ts'
import { findAnswerPlace } from '../../../db/repositories/visits-answers.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import type { Assessment } from '../../../shared/assessment/result.ts'
import type { Observation } from '../../../shared/observations/observation.ts'
import type { AdoptionEffect } from '../../../shared/visits/adoption.ts'
import { AppError } from '../../app-error.ts'
import { readValue } from '../../returns/read-value.ts'
import { basisOf, loadYearBasis } from '../assess-year.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { currentDay } from '../relaxed-basis.ts'
import { type FigurePlace, placeOfFigure } from './adoption-place.ts'
import { loadForm } from './load-form.ts'
import { adoptableParts } from './observed.ts'

export type AdoptInput = {
  readonly visitId: string
  readonly item: string
  readonly part: string
  readonly revision: number
  readonly standard: string
}

type Figure = FigurePlace & {
  readonly schoolId: string
  readonly year: number
  readonly value: string
}

/** @throws AppError `notFound`, `staleRevision`, `standardNotFound`, `valueNotNumber`, `figureNotDivided`. */
export async function previewAdoption(ctx: QueryContext, input: AdoptInput): Promise<AdoptionEffect> {
  return effectOf(ctx, await findFigure(ctx, input), input.standard)
}

/** The observed figure becomes the school's value; the former stays visible. @throws as the preview. */
export async function adopt(
  ctx: CommandContext,
  input: AdoptInput,
): Promise<{ observationId: string; effect: AdoptionEffect }> {
  const figure = await findFigure(ctx, input)
  const effect = await effectOf(ctx, figure, input.standard)
  const observationId = insertObservation(ctx.db, {
    ...figure,
    source: { kind: 'visit', visitId: input.visitId, item: input.item },
    author: ctx.author,
    at: ctx.ports.now(),
    accepted: true,
  })
  return { observationId, effect }
}

/** The figure as it stands in the answer that the user saw. */
async function findFigure(ctx: QueryContext, input: AdoptInput): Promise<Figure> {
  const { form, evaluation } = await loadForm(ctx, input.visitId)
  const revision = findAnswerPlace(ctx.db, input)?.revision ?? 0
  if (revision !== input.revision) throw new AppError('staleRevision', { item: input.item, revision })
  const item = evaluation.items.find(({ code }) => code === input.item)
  const part = item && adoptableParts(item).find(({ key }) => key === input.part)
  const field = part && (await listFields(ctx.db)).find(({ code }) => code === part.adoptAs)
  if (!field) throw new AppError('notFound')
  const { schoolId, year } = form.visit
  const current = await listCurrentOfSchool(ctx.db, schoolId, year)
  const place = placeOfFigure(current, form.school, { field: field.code, stage: part.stage })
  if (!place) throw new AppError('figureNotDivided')
  const { value } = readValue(part.observed, field)
  if (value === null) throw new AppError('valueNotNumber', { value: part.observed })
  return { ...place, schoolId, year, value }
}

async function effectOf(ctx: QueryContext, figure: Figure, slug: string): Promise<AdoptionEffect> {
  const { schoolId, year, field, stage, value } = figure
  const today = currentDay(ctx.ports)
  const basis = await loadYearBasis(ctx, year, slug, today)
  const { observations, schools } = basis
  const isPlace = (one: Pick<Observation, 'schoolId' | 'field' | 'stage'>) =>
    one.schoolId === schoolId && one.field === field && one.stage === stage
  const others = observations.filter((one) => !isPlace(one))
  // Anew from the values: which relaxations a school needs turns with what it has.
  const adopted = await basisOf(ctx.db, {
    year,
    slug,
    today,
    schools,
    observations: [...others, { id: '', schoolId, field, stage, value }],
  })
  const before = assess(basis.standard, year, basis.inputs)
  const after = assess(adopted.standard, year, adopted.inputs)
  const current = observations.find(isPlace)
  return {
    field,
    stage,
    before: current?.value ?? null,
    after: value,
    indicators: changedIndicators(before, after, schoolId),
    school: { before: schoolIn(before, schoolId), after: schoolIn(after, schoolId) },
    dispersion: before.dispersion.flatMap((then, index) => {
      const now = after.dispersion[index]
      return now && differs(then, now) ? [{ before: then, after: now }] : []
    }),
  }
}

function changedIndicators(
  before: Assessment,
  after: Assessment,
  schoolId: string,
): AdoptionEffect['indicators'] {
  return before.rows
    .filter((row) => row.schoolId === schoolId)
    .flatMap(({ stage, indicators }) => {
      const now = after.rows.find((row) => row.schoolId === schoolId && row.stage === stage)
      return Object.values(indicators).flatMap((then) => {
        const moved = now?.indicators[then.indicator]
        return moved && differs(then, moved) ? [{ stage, before: then, after: moved }] : []
      })
    })
}

const schoolIn = ({ schools }: Assessment, schoolId: string) =>
  schools.find((school) => school.schoolId === schoolId) ?? null

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
