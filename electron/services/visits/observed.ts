import type { ReadHandle } from '../../../db/open.ts'
import { listAdopted, listCurrentOfSchool } from '../../../db/repositories/observations.ts'
import { listVisits } from '../../../db/repositories/visits.ts'
import type { ItemEvaluation, PartEvaluation } from '../../../shared/checklists/evaluation.ts'
import type { ObservedFigure } from '../../../shared/visits/adoption.ts'
import type { Ports } from '../../ports.ts'
import { placeOfFigure } from './adoption-place.ts'
import { loadForm } from './load-form.ts'

/** A figure that was observed and may be adopted. */
export type AdoptablePart = PartEvaluation & {
  readonly adoptAs: string
  readonly observed: string
  readonly stage: NonNullable<PartEvaluation['stage']>
}

export function adoptableParts(item: ItemEvaluation): readonly AdoptablePart[] {
  return item.visible && item.verdict !== 'notApplicable' ? item.parts.filter(isAdoptable) : []
}

function isAdoptable(part: PartEvaluation): part is AdoptablePart {
  return part.adoptAs !== null && part.observed !== null && part.stage !== null
}

/** Every figure that visits observed of a school in a year, the newest visit first. */
export async function observedFigures(
  ctx: { readonly db: ReadHandle; readonly ports: Ports },
  { schoolId, year }: { readonly schoolId: string; readonly year: number },
): Promise<ObservedFigure[]> {
  const adopted = await listAdopted(ctx.db, schoolId, year)
  const current = await listCurrentOfSchool(ctx.db, schoolId, year)
  const visits = await listVisits(ctx.db, { schoolId, year, states: ['open', 'locked'] })
  const figures: ObservedFigure[] = []
  for (const { id: visitId, plannedOn } of visits) {
    const { form, evaluation } = await loadForm(ctx, visitId)
    const answers = new Map(form.answers.map((answer) => [answer.item, answer]))
    for (const item of evaluation.items) {
      const answer = answers.get(item.code)
      if (!answer) continue
      for (const part of adoptableParts(item)) {
        const place = placeOfFigure(current, form.school, { field: part.adoptAs, stage: part.stage })
        if (!place) continue
        const as = adopted.find(
          ({ source, field, stage, value }) =>
            source.kind === 'visit' &&
            source.visitId === visitId &&
            source.item === item.code &&
            field === place.field &&
            stage === place.stage &&
            value === part.observed,
        )
        figures.push({
          visitId,
          item: item.code,
          part: part.key,
          revision: answer.revision,
          ...place,
          value: part.observed,
          plannedOn,
          author: answer.author,
          at: answer.at,
          adoptedAs: as?.id ?? null,
        })
      }
    }
  }
  return figures
}
