import type { Selectable } from 'kysely'
import { z } from 'zod'
import {
  type SCENARIO_STEPS,
  ScenarioChange,
  type ScenarioRevision,
} from '../../shared/assessment/what-if/scenario.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { ScenarioRevisionsTable } from '../scenario-types.ts'

function toRevision(row: Selectable<ScenarioRevisionsTable>): ScenarioRevision {
  return {
    id: row.id,
    revision: row.revision,
    year: row.year,
    step: row.step as (typeof SCENARIO_STEPS)[number],
    name: row.name,
    changes: z.array(ScenarioChange).parse(JSON.parse(row.changes)),
    author: row.author,
    at: row.at,
  }
}

/** The newest revision of every scenario of a year, in the order in which they were begun. */
export async function listScenarios(db: ReadHandle, year: number): Promise<ScenarioRevision[]> {
  const rows = await db.sql
    .selectFrom('scenario_revisions')
    .selectAll()
    .where('year', '=', year)
    .where(({ eb, selectFrom }) =>
      eb(
        'revision',
        '=',
        selectFrom('scenario_revisions as own')
          .select(({ fn }) => fn.max('own.revision').as('newest'))
          .whereRef('own.id', '=', 'scenario_revisions.id'),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(toRevision)
}

/** Everything that a scenario ever was, newest first; empty where there is none. */
export async function listScenarioRevisions(db: ReadHandle, id: string): Promise<ScenarioRevision[]> {
  const rows = await db.sql
    .selectFrom('scenario_revisions')
    .selectAll()
    .where('id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(toRevision)
}

export async function insertScenarioRevision(
  db: WriteHandle,
  { changes, ...revision }: ScenarioRevision,
): Promise<void> {
  await db.sql
    .insertInto('scenario_revisions')
    .values({ ...revision, changes: JSON.stringify(changes) })
    .execute()
}
