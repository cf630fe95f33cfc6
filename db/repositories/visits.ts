import type { Selectable, SelectQueryBuilder } from 'kysely'
import type { TemplateRef, Visit, VisitKind, VisitState } from '../../shared/visits/visit.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { Tables, VisitsTable } from '../types.ts'

type Row = Selectable<VisitsTable> & {
  school_name: string
  locked_at: string | null
  locked_by: string | null
}

/** Visits with the name of their school and the newest closing, which is in force while they are locked. */
function selectVisits(db: ReadHandle): SelectQueryBuilder<Tables, 'visits' | 'schools', Row> {
  return db.sql
    .selectFrom('visits')
    .innerJoin('schools', 'schools.id', 'visits.school_id')
    .leftJoin('visit_closings', (join) =>
      join.on((on) =>
        on(
          'visit_closings.seq',
          '=',
          on
            .selectFrom('visit_closings as newest')
            .select((expression) => expression.fn.max('newest.seq').as('seq'))
            .whereRef('newest.visit_id', '=', 'visits.id'),
        ),
      ),
    )
    .selectAll('visits')
    .select([
      'schools.name as school_name',
      'visit_closings.at as locked_at',
      'visit_closings.author as locked_by',
    ]) as unknown as SelectQueryBuilder<Tables, 'visits' | 'schools', Row>
}

function toVisit(row: Row): Visit {
  const locked = row.state === 'locked'
  return {
    id: row.id,
    schoolId: row.school_id,
    schoolName: row.school_name,
    year: row.year,
    kind: row.kind as VisitKind,
    template: { slug: row.template_slug, version: row.template_version },
    plannedOn: row.planned_on,
    inspectors: JSON.parse(row.inspectors) as string[],
    state: row.state as VisitState,
    startedAt: row.started_at,
    startedBy: row.started_by,
    lockedAt: locked ? row.locked_at : null,
    lockedBy: locked ? row.locked_by : null,
  }
}

export type VisitFilter = {
  readonly year?: number | undefined
  readonly schoolId?: string | undefined
  readonly states?: readonly VisitState[] | undefined
}

/** By date, the latest first. */
export async function listVisits(db: ReadHandle, filter: VisitFilter): Promise<Visit[]> {
  let found = selectVisits(db)
  if (filter.year !== undefined) found = found.where('visits.year', '=', filter.year)
  if (filter.schoolId !== undefined) found = found.where('visits.school_id', '=', filter.schoolId)
  if (filter.states !== undefined) found = found.where('visits.state', 'in', filter.states)
  const rows = await found.orderBy('visits.planned_on', 'desc').orderBy('visits.id', 'desc').execute()
  return rows.map(toVisit)
}

export async function findVisit(db: ReadHandle, id: string): Promise<Visit | null> {
  const row = await selectVisits(db).where('visits.id', '=', id).executeTakeFirst()
  return row ? toVisit(row) : null
}

/** What every answer asks of its visit, and no more: answering is the hottest of all calls. */
export async function findVisitStanding(
  db: ReadHandle,
  id: string,
): Promise<{ readonly state: VisitState; readonly template: TemplateRef } | null> {
  const row = await db.sql
    .selectFrom('visits')
    .select(['state', 'template_slug', 'template_version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    state: row.state as VisitState,
    template: { slug: row.template_slug, version: row.template_version },
  }
}

export type NewVisit = Pick<Visit, 'id' | 'schoolId' | 'year' | 'kind' | 'template' | 'plannedOn'> & {
  readonly inspectors: readonly string[]
  readonly author: string
  readonly at: string
}

export async function insertVisit(db: WriteHandle, visit: NewVisit): Promise<void> {
  await db.sql
    .insertInto('visits')
    .values({
      id: visit.id,
      school_id: visit.schoolId,
      year: visit.year,
      kind: visit.kind,
      template_slug: visit.template.slug,
      template_version: visit.template.version,
      planned_on: visit.plannedOn,
      inspectors: JSON.stringify(visit.inspectors),
      state: 'planned',
      created_at: visit.at,
      created_by: visit.author,
    })
    .execute()
}

export async function updateVisit(
  db: WriteHandle,
  id: string,
  plan: Pick<Visit, 'kind' | 'plannedOn' | 'inspectors'>,
): Promise<void> {
  await db.sql
    .updateTable('visits')
    .set({ kind: plan.kind, planned_on: plan.plannedOn, inspectors: JSON.stringify(plan.inspectors) })
    .where('id', '=', id)
    .execute()
}

export async function startVisit(
  db: WriteHandle,
  id: string,
  begun: { readonly at: string; readonly by: string },
): Promise<void> {
  await db.sql
    .updateTable('visits')
    .set({ state: 'open', started_at: begun.at, started_by: begun.by })
    .where('id', '=', id)
    .execute()
}

/** Of a visit that was never begun: nothing hangs on it. */
export async function deleteVisit(db: WriteHandle, id: string): Promise<void> {
  await db.sql.deleteFrom('visits').where('id', '=', id).where('state', '=', 'planned').execute()
}

export async function setVisitState(db: WriteHandle, id: string, state: 'open' | 'locked'): Promise<void> {
  await db.sql.updateTable('visits').set({ state }).where('id', '=', id).execute()
}
