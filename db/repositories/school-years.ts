import type { ReadHandle, WriteHandle } from '../open.ts'

/** Years that were begun, whether or not they have figures yet. */
export async function listBegunYears(db: ReadHandle): Promise<number[]> {
  const rows = await db.sql.selectFrom('school_years').select('year').orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

/** Begins a year; one that is begun already stays as it is. */
export async function beginYear(
  db: WriteHandle,
  begun: { readonly year: number; readonly author: string; readonly at: string },
): Promise<void> {
  await db.sql
    .insertInto('school_years')
    .values(begun)
    .onConflict((conflict) => conflict.column('year').doNothing())
    .execute()
}

/** How many schools have a list of classes, and of rooms, for a year. */
export function countListsOfYear(
  db: ReadHandle,
  year: number,
): { readonly classes: number; readonly rooms: number } {
  const count = (table: 'class_lists' | 'room_lists') =>
    db.raw
      .prepare<[number], { schools: number }>(
        `SELECT COUNT(DISTINCT school_id) AS schools FROM ${table} WHERE year = ?`,
      )
      .get(year)?.schools ?? 0
  return { classes: count('class_lists'), rooms: count('room_lists') }
}
