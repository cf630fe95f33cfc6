import type { ObservationStage } from '../observations/observation-stage.ts'
import type { Stage } from '../schools/stage.ts'
import { fieldsOfTerms } from './numerator-fields.ts'
import type { Standard } from './standard.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/** One figure that a campus is asked for. */
export type CampusFigure = { readonly field: string; readonly stage: ObservationStage }

/**
 * What has to be known of a campus: its pupils by stage, and what the stages share (std §2.2). Of fields
 * that stand for one another only those that the school reports, as `reported` tells, or all where it
 * reports none of an indicator.
 */
export function campusFigures(
  standard: Pick<Standard, 'indicators' | 'stages'>,
  taught: readonly Stage[],
  reported: (field: string) => boolean,
): readonly CampusFigure[] {
  const fields = standard.indicators
    .filter(({ shared }) => shared)
    .flatMap(({ numerator }) => {
      const all = standard.stages.flatMap((stage) => fieldsOfTerms(numerator[stage]))
      const known = all.filter(reported)
      return known.length === 0 ? all : known
    })
  return [
    ...taught.map((stage) => ({ field: STUDENTS_FIELD, stage })),
    ...[...new Set(fields)].map((field) => ({ field, stage: 'whole' as const })),
  ]
}
