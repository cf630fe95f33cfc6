import { z } from 'zod'
import { LimitInForce } from '../../shared/checklists/limits-in-force.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

const Limits = z.array(LimitInForce)

/** Kept once and for all when a visit begins; nothing where every number is the nation's. */
export async function insertVisitLimits(
  db: WriteHandle,
  visitId: string,
  limits: readonly LimitInForce[],
): Promise<void> {
  if (limits.length === 0) return
  await db.sql
    .insertInto('visit_limits')
    .values({ visit_id: visitId, limits: JSON.stringify(limits) })
    .execute()
}

/** By visit; one that has none is not among them. */
export async function listVisitLimits(
  db: ReadHandle,
  visitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LimitInForce[]>> {
  if (visitIds.length === 0) return new Map()
  const rows = await db.sql
    .selectFrom('visit_limits')
    .select(['visit_id', 'limits'])
    .where('visit_id', 'in', visitIds)
    .execute()
  return new Map(rows.map(({ visit_id, limits }) => [visit_id, Limits.parse(JSON.parse(limits))]))
}
