import type { ReadHandle } from '../../../db/open.ts'
import { listAdopted, listCurrentOfSchool } from '../../../db/repositories/observations.ts'
import type { Evaluation } from '../../../shared/checklists/evaluation.ts'
import type { TeachesStages } from '../../../shared/schools/school-stages.ts'
import type { AdoptedFigure } from '../../../shared/visits/adoption.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import { placeOfFigure } from './adoption-place.ts'

/** The figures of a visit that were ever adopted, whatever stands in the answers by now. */
export async function adoptedFigures(
  db: ReadHandle,
  { id: visitId, schoolId, year }: Visit,
  school: TeachesStages,
  evaluation: Evaluation,
): Promise<AdoptedFigure[]> {
  const adopted = (await listAdopted(db, schoolId, year)).filter(
    ({ source }) => source.kind === 'visit' && source.visitId === visitId,
  )
  if (adopted.length === 0) return []
  const current = await listCurrentOfSchool(db, schoolId, year)
  const inForce = new Set(current.map(({ id }) => id))
  return evaluation.items.flatMap(({ code, parts }) =>
    parts.flatMap(({ key, adoptAs, stage }) => {
      if (adoptAs === null || stage === null) return []
      const place = placeOfFigure(current, school, { field: adoptAs, stage }) ?? { field: adoptAs, stage }
      return adopted
        .filter(
          (one) =>
            one.source.kind === 'visit' &&
            one.source.item === code &&
            one.field === place.field &&
            one.stage === place.stage,
        )
        .map(({ id, value }) => ({
          item: code,
          part: key,
          value,
          observationId: id,
          inForce: inForce.has(id),
        }))
    }),
  )
}
