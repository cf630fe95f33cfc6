import type { Observation } from '../../../shared/observations/observation.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { stagesOfSchool, type TeachesStages } from '../../../shared/schools/school-stages.ts'

export type FigurePlace = { readonly field: string; readonly stage: ObservationStage }

/**
 * Where an observed figure stands among the values of its school, so that it takes the place of the one that
 * counts. A school of one stage may have reported it for the stage or for the whole. Null where the school
 * reported stage by stage what was observed as a whole: no formula divides it (decisions.md).
 */
export function placeOfFigure(
  current: readonly Observation[],
  school: TeachesStages,
  { field, stage }: FigurePlace,
): FigurePlace | null {
  const reported = new Set(current.filter((value) => value.field === field).map((value) => value.stage))
  const [only, ...others] = stagesOfSchool(school)
  if (only !== undefined && others.length === 0) {
    if (reported.has(only)) return { field, stage: only }
    return { field, stage: reported.has('whole') ? 'whole' : stage }
  }
  const byStage = [...reported].some((one) => one !== 'whole')
  return stage === 'whole' && byStage ? null : { field, stage }
}
