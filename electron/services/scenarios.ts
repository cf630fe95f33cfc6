import {
  insertScenarioRevision,
  listScenarioRevisions,
  listScenarios,
} from '../../db/repositories/scenarios.ts'
import type { ScenarioRevision } from '../../shared/assessment/what-if/scenario.ts'
import type { ScenarioSummary } from '../../shared/contract/scenarios.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext, QueryContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'

function summaryOf({ changes, ...revision }: ScenarioRevision): ScenarioSummary {
  return { ...revision, count: changes.length }
}

/** @throws AppError `notFound`. */
async function requireNewest(db: QueryContext['db'], id: string): Promise<ScenarioRevision> {
  const [newest] = await listScenarioRevisions(db, id)
  if (newest === undefined) throw new AppError('notFound')
  return newest
}

/** The next revision of a scenario: what it was, with what is said of it now. */
async function next(
  { db, author, ports }: CommandContext,
  before: ScenarioRevision,
  said: Pick<ScenarioRevision, 'step'> & Partial<Pick<ScenarioRevision, 'name' | 'changes'>>,
) {
  const revision = before.revision + 1
  await insertScenarioRevision(db, { ...before, ...said, revision, author, at: ports.now() })
  return { id: before.id, revision }
}

export const scenarioHandlers = defineHandlers('scenarios', {
  list: async ({ db }, { year }) => (await listScenarios(db, year)).map(summaryOf),
  get: async ({ db }, { id }) => {
    const revisions = await listScenarioRevisions(db, id)
    const [scenario] = revisions
    if (scenario === undefined) throw new AppError('notFound')
    return { scenario, history: revisions.map(summaryOf) }
  },
  save: async (ctx, { id, revision, ...scenario }) => {
    const { db, author, ports } = ctx
    if (id === null) {
      const created = { id: ports.newId(), revision: 1 }
      await insertScenarioRevision(db, { ...scenario, ...created, step: 'saved', author, at: ports.now() })
      return created
    }
    const before = await requireNewest(db, id)
    if (before.revision !== revision) throw new AppError('scenarioStale')
    return next(ctx, before, { step: 'saved', name: scenario.name, changes: scenario.changes })
  },
  remove: async (ctx, { id }) => next(ctx, await requireNewest(ctx.db, id), { step: 'removed' }),
  restore: async (ctx, { id }) => next(ctx, await requireNewest(ctx.db, id), { step: 'restored' }),
})
