import { findObservations, listYears } from '../../db/repositories/observations.ts'
import type { DerivationNode } from '../../shared/assessment/derivation.ts'
import { deriveIndicator } from '../../shared/assessment/derive.ts'
import { relaxedIn } from '../../shared/assessment/relaxed-values.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { AppError } from '../app-error.ts'
import { assessYear, loadYearBasis } from './assess-year.ts'
import type { QueryContext } from './context.ts'
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
  compute: ({ db }, { year, standard }) => assessYear(db, year, standard),
  inputs: async ({ db }, { year, standard }) => knownSchools(await loadYearBasis(db, year, standard)),
  trends: ({ db }, { year, standard, stage }) => loadTrends(db, { year, standard, stage }),
  derive: async ({ db }, place) => {
    const derived = await derive(db, place)
    if (derived === null) throw new AppError('notFound')
    const observations = await findObservations(db, [...new Set(observationIds(derived.derivation))])
    const earlier = (await listYears(db)).filter((year) => year < place.year).sort((a, b) => a - b)
    const trend = []
    for (const year of earlier) {
      const then = await derive(db, { ...place, year })
      trend.push({ year, printed: then?.result.printed ?? null })
    }
    return { ...derived, observations, trend }
  },
})

async function derive(db: QueryContext['db'], place: Place) {
  const { standard, input } = await loadSchoolBasis(db, place.year, place.standard, place.schoolId)
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
