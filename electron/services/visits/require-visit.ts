import type { ReadHandle } from '../../../db/open.ts'
import { findVisit, findVisitStanding } from '../../../db/repositories/visits.ts'
import type { TemplateRef, Visit } from '../../../shared/visits/visit.ts'
import { AppError } from '../../app-error.ts'

/** @throws AppError `notFound`. */
export async function requireVisit(db: ReadHandle, visitId: string): Promise<Visit> {
  const visit = await findVisit(db, visitId)
  if (!visit) throw new AppError('notFound')
  return visit
}

/** @throws AppError `notFound`, `visitLocked`. */
export async function requireNotLocked(
  db: ReadHandle,
  visitId: string,
): Promise<{ readonly state: 'planned' | 'open'; readonly template: TemplateRef }> {
  const standing = await findVisitStanding(db, visitId)
  if (!standing) throw new AppError('notFound')
  const { state, template } = standing
  if (state === 'locked') throw new AppError('visitLocked')
  return { state, template }
}

/** @throws AppError `notFound`, `visitLocked`, `visitNotStarted`. */
export async function requireOpen(db: ReadHandle, visitId: string): Promise<TemplateRef> {
  const { state, template } = await requireNotLocked(db, visitId)
  if (state === 'planned') throw new AppError('visitNotStarted')
  return template
}
