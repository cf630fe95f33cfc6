import { findBatchStanding } from '../../db/repositories/import-undo.ts'
import { findSchoolsOfBatch, insertStandings, listMarksInForce } from '../../db/repositories/standings.ts'
import type { StandingRecord } from '../../shared/standings/standing.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'
import { loadStandings } from './standings/load-standings.ts'

/** @throws AppError `notFound` for a school without data in the year. */
async function say(
  { db, ports, author }: CommandContext,
  year: number,
  schoolIds: readonly (string | null)[],
  said: Pick<StandingRecord, 'standing' | 'reason'>,
): Promise<void> {
  const marks = listMarksInForce(db, year)
  const at = ports.now()
  const records = schoolIds.map((schoolId) => {
    const inForce = marks.get(schoolId)
    if (inForce === undefined) throw new AppError('notFound')
    return { schoolId, ...said, inForce, author, at }
  })
  await insertStandings(db, year, records)
}

const AUDITED = { standing: 'audited', reason: null } as const

export const standingHandlers = defineHandlers('standings', {
  list: ({ db }, { year }) => loadStandings(db, year),
  audit: async (ctx, { year, schoolIds }) => {
    await say(ctx, year, schoolIds, AUDITED)
    return {}
  },
  auditBatch: async (ctx, { batchId }) => {
    const found = findSchoolsOfBatch(ctx.db, batchId)
    if (!found) throw new AppError('notFound')
    if (findBatchStanding(ctx.db, batchId)?.undone) throw new AppError('batchAlreadyUndone')
    await say(ctx, found.year, found.schoolIds, AUDITED)
    return { schools: found.schoolIds.length }
  },
  reopen: async (ctx, { year, schoolIds, reason }) => {
    await say(ctx, year, schoolIds, { standing: 'draft', reason })
    return {}
  },
})
