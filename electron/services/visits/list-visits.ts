import type { ReadHandle } from '../../../db/open.ts'
import { listVisits, type VisitFilter } from '../../../db/repositories/visits.ts'
import { listNewestAnswers } from '../../../db/repositories/visits-answers.ts'
import { listClosedProgress } from '../../../db/repositories/visits-closings.ts'
import type { RelaxationStore } from '../../../shared/relaxations/granted.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import type { VisitSummary } from '../../../shared/visits/visit-form.ts'
import type { QueryContext } from '../context.ts'
import { loadRelaxationStore } from '../relaxation-store.ts'
import { daysBetween } from './due.ts'
import { limitsOfVisits } from './limits.ts'
import { basisOn, type LiveBasis, loadSchoolBasis, type SchoolBasis } from './load-basis.ts'
import { evaluateAnswers, savedAnswers } from './load-form.ts'
import { compiledTemplate } from './template-cache.ts'

/** Visits with how far they are: locked ones as they were locked, the others as they stand. */
export async function summariseVisits(ctx: QueryContext, filter: VisitFilter): Promise<VisitSummary[]> {
  const { db } = ctx
  const visits = await listVisits(db, filter)
  const isLocked = ({ state }: Visit) => state === 'locked'
  const closed = await listClosedProgress(
    db,
    visits.filter(isLocked).map(({ id }) => id),
  )
  const begun = visits.filter(({ state }) => state === 'open').map(({ id }) => id)
  const answers = Map.groupBy(await listNewestAnswers(db, begun), ({ visitId }) => visitId)
  const basisOf = once(db)
  const limitsOf = await limitsOfVisits(db, visits)
  const summaries: VisitSummary[] = []
  for (const visit of visits) {
    const compiled = await compiledTemplate(ctx, visit.template, limitsOf(visit))
    const progress =
      (isLocked(visit) ? closed.get(visit.id) : undefined) ??
      evaluateAnswers(compiled, await basisOf(visit), savedAnswers(answers.get(visit.id) ?? [])).progress
    summaries.push({ ...visit, templateLabel: compiled.template.label, progress: { ...progress } })
  }
  return summaries
}

/** Visits to one school in one year are held against the same, but for what counts on their day. */
function once(db: ReadHandle): (visit: Visit) => Promise<LiveBasis> {
  const known = new Map<string, Promise<SchoolBasis>>()
  let store: Promise<RelaxationStore> | undefined
  return async (visit) => {
    const key = `${visit.schoolId}/${visit.year}`
    const basis = known.get(key) ?? loadSchoolBasis(db, visit)
    known.set(key, basis)
    store ??= loadRelaxationStore(db)
    return basisOn(await basis, await store, visit.plannedOn)
  }
}

/** Planned and open visits with the days that are left, overdue ones first. */
export async function dueVisits(
  ctx: QueryContext,
  { today, year }: { readonly today: string; readonly year?: number | undefined },
): Promise<(VisitSummary & { daysLeft: number })[]> {
  const visits = await summariseVisits(ctx, { year, states: ['planned', 'open'] })
  return visits
    .map((visit) => ({
      ...visit,
      daysLeft: daysBetween(today, visit.plannedOn),
    }))
    .sort((one, other) => one.daysLeft - other.daysLeft)
}
