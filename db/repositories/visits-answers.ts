import type { Selectable } from 'kysely'
import type { Answer } from '../../shared/checklists/answer.ts'
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

/** 0 where the item was never answered. */
export async function findRevision(db: ReadHandle, visitId: string, item: string): Promise<number> {
  const row = await db.sql
    .selectFrom('visit_answers')
    .select((expression) => expression.fn.max('revision').as('revision'))
    .where('visit_id', '=', visitId)
    .where('item', '=', item)
    .executeTakeFirst()
  return row?.revision ?? 0
}

export async function appendAnswer(db: WriteHandle, row: AnswerRow): Promise<void> {
  await db.sql
    .insertInto('visit_answers')
    .values({
      visit_id: row.visitId,
      item: row.item,
      revision: row.revision,
      answer: row.answer === null ? null : JSON.stringify(row.answer),
      author: row.author,
      at: row.at,
    })
    .execute()
}
