import { findObservations, listYears } from '../../db/repositories/observations.ts'
import type { DerivationNode } from '../../shared/assessment/derivation.ts'
import { deriveIndicator } from '../../shared/assessment/derive.ts'
import { relaxedIn } from '../../shared/assessment/relaxed-values.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { AppError } from '../app-error.ts'
import { assessYear, type Loading, loadYearBasis } from './assess-year.ts'
import { defineHandlers } from './define-handlers.ts'
import { knownSchools } from './known-schools.ts'
import { loadSchoolBasis } from './school-basis.ts'
import { loadTrends } from './trends.ts'

type Place = {
  readonly year: number
  readonly standard: string
  readonly schoolId: string
  readonly stage: CompulsoryStage
  readonly indicator: string
}

export const assessmentHandlers = defineHandlers('assessments', {
  compute: (ctx, { year, standard }) => assessYear(ctx, year, standard),
  inputs: async (ctx, { year, standard }) => knownSchools(await loadYearBasis(ctx, year, standard)),
  trends: (ctx, { year, standard, stage }) => loadTrends(ctx, { year, standard, stage }),
  derive: async (ctx, place) => {
    const { db } = ctx
    const derived = await derive(ctx, place)
    if (derived === null) throw new AppError('notFound')
    const observations = await findObservations(db, [...new Set(observationIds(derived.derivation))])
    const earlier = (await listYears(db)).filter((year) => year < place.year).sort((a, b) => a - b)
    const trend = []
    for (const year of earlier) {
      const then = await derive(ctx, { ...place, year })
      trend.push({ year, printed: then?.result.printed ?? null })
    }
    return { ...derived, observations, trend }
  },
})

async function derive(ctx: Loading, place: Place) {
  const { standard, input } = await loadSchoolBasis(ctx, place.year, place.standard, place.schoolId)
  const derived = deriveIndicator(standard, input, place.stage, place.indicator)
  const indicator = standard.indicators.find(({ id }) => id === place.indicator)
  if (derived === null || indicator === undefined) return null
  return { ...derived, relaxed: [...relaxedIn(indicator, input)] }
}

function observationIds(node: DerivationNode): readonly string[] {
  if (node.kind === 'constant') return []
  if (node.kind === 'observation') return node.observationId === null ? [] : [node.observationId]
  return node.parents.flatMap(observationIds)
}
