import { updateVisit } from '../../../db/repositories/visits.ts'
import { lapseSignatures } from '../../../db/repositories/visits-signatures.ts'
import type { Visit } from '../../../shared/visits/visit.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext } from '../context.ts'
import { requireVisit } from './require-visit.ts'

type Plan = Pick<Visit, 'kind' | 'plannedOn' | 'inspectors'>

/**
 * Kind and day stand in the record, and the day decides which relaxations count: signatures under another lapse,
 * and so does that of an inspector who is taken off the visit. @throws AppError `notFound`, `visitLocked`.
 */
export async function changePlan({ db, ports }: CommandContext, visitId: string, plan: Plan): Promise<void> {
  const former = await requireVisit(db, visitId)
  if (former.state === 'locked') throw new AppError('visitLocked')
  await updateVisit(db, visitId, plan)
  const at = ports.now()
  if (former.kind !== plan.kind || former.plannedOn !== plan.plannedOn) {
    await lapseSignatures(db, visitId, at)
    return
  }
  for (const name of former.inspectors.filter((one) => !plan.inspectors.includes(one))) {
    await lapseSignatures(db, visitId, at, { role: 'inspector', name })
  }
}
