import type { Selectable } from 'kysely'
import type { Answer } from '../../shared/checklists/answer.ts'
import type { TemplateRef, VisitState } from '../../shared/visits/visit.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { VisitAnswersTable } from '../types.ts'

/** One answer as it was given; null: the item was cleared. */
export type AnswerRow = {
  readonly visitId: string
  readonly item: string
  readonly revision: number
  readonly answer: Answer | null
  readonly author: string
  readonly at: string
}

function toAnswerRow(row: Selectable<VisitAnswersTable>): AnswerRow {
  return {
    visitId: row.visit_id,
    item: row.item,
    revision: row.revision,
    answer: row.answer === null ? null : (JSON.parse(row.answer) as Answer),
    author: row.author,
    at: row.at,
  }
}

/** The newest of each item, the cleared ones among them: their revisions count on. */
export async function listNewestAnswers(db: ReadHandle, visitIds: readonly string[]): Promise<AnswerRow[]> {
  if (visitIds.length === 0) return []
  const rows = await db.sql
    .selectFrom('visit_answers')
    .selectAll()
    .where('seq', 'in', (expression) =>
      expression
        .selectFrom('visit_answers')
        .select((newest) => newest.fn.max('seq').as('seq'))
        .where('visit_id', 'in', visitIds)
        .groupBy(['visit_id', 'item']),
    )
    .orderBy('seq')
    .execute()
  return rows.map(toAnswerRow)
}

/** Every answer that an item ever had, newest first. */
export async function listAnswersOfItem(db: ReadHandle, visitId: string, item: string): Promise<AnswerRow[]> {
  const rows = await db.sql
    .selectFrom('visit_answers')
    .selectAll()
    .where('visit_id', '=', visitId)
    .where('item', '=', item)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(toAnswerRow)
}

/** What an answer asks of its visit before it is taken. */
export type AnswerPlace = {
  readonly state: VisitState
  readonly template: TemplateRef
  /** Of the newest answer to the item; 0 where it was never answered. */
  readonly revision: number
  /** Signatures are in force, and lapse with the next change. */
  readonly signed: boolean
}

const PLACE = `SELECT state, template_slug AS slug, template_version AS version,
  (SELECT MAX(revision) FROM visit_answers WHERE visit_id = visits.id AND item = @item) AS revision,
  EXISTS (SELECT 1 FROM visit_signatures WHERE visit_id = visits.id AND lapsed_at IS NULL) AS signed
  FROM visits WHERE id = @visitId`

type PlaceRow = {
  readonly state: string
  readonly slug: string
  readonly version: number
  readonly revision: number | null
  readonly signed: number
}

/** Answering is the hottest of all calls: one bare statement asks all that it needs. */
export function findAnswerPlace(
  db: ReadHandle,
  place: { readonly visitId: string; readonly item: string },
): AnswerPlace | null {
  const row = db.raw
    .prepare<[{ visitId: string; item: string }], PlaceRow>(PLACE)
    .get({ visitId: place.visitId, item: place.item })
  if (!row) return null
  return {
    state: row.state as VisitState,
    template: { slug: row.slug, version: row.version },
    revision: row.revision ?? 0,
    signed: row.signed === 1,
  }
}

const APPEND = `INSERT INTO visit_answers (visit_id, item, revision, answer, author, at)
  VALUES (?, ?, ?, ?, ?, ?)`

export function appendAnswer(db: WriteHandle, row: AnswerRow): void {
  const answer = row.answer === null ? null : JSON.stringify(row.answer)
  db.raw.prepare(APPEND).run(row.visitId, row.item, row.revision, answer, row.author, row.at)
}
