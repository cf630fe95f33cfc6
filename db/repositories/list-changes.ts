import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import { listClasses, listRooms, replaceClasses, replaceRooms } from './lists.ts'

export type ReturnedList = {
  readonly schoolId: string
  /** Null: the return gives none, and the list stays. */
  readonly classes: readonly SchoolClass[] | null
  readonly rooms: readonly SpecialRoom[] | null
}

type List = 'classes' | 'rooms'
type Place = { readonly schoolId: string; readonly year: number }

/** Both lists are read and written in the same way; what they hold is their own. */
const LISTS: Readonly<
  Record<
    List,
    {
      readonly read: (db: ReadHandle, place: Place) => Promise<string>
      readonly write: (db: WriteHandle, place: Place, list: string) => Promise<void>
    }
  >
> = {
  classes: {
    read: async (db, place) => JSON.stringify(await listClasses(db, place)),
    write: (db, place, list) => replaceClasses(db, place, JSON.parse(list) as SchoolClass[]),
  },
  rooms: {
    read: async (db, place) => JSON.stringify(await listRooms(db, place)),
    write: (db, place, list) => replaceRooms(db, place, JSON.parse(list) as SpecialRoom[]),
  },
}

/** Puts the lists of a batch in their places, and remembers what stood there. */
export async function applyReturnedLists(
  db: WriteHandle,
  { batchId, year }: { readonly batchId: string; readonly year: number },
  returned: readonly ReturnedList[],
): Promise<void> {
  const insert = db.raw.prepare(
    'INSERT INTO list_changes (batch_id, school_id, year, list, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { schoolId, ...lists } of returned) {
    for (const list of ['classes', 'rooms'] as const) {
      if (lists[list] === null) continue
      const place = { schoolId, year }
      const before = await LISTS[list].read(db, place)
      await LISTS[list].write(db, place, JSON.stringify(lists[list]))
      const after = await LISTS[list].read(db, place)
      if (after !== before) insert.run(batchId, schoolId, year, list, before, after)
    }
  }
}

/** Brings back the lists that stood there, except where they were changed again since. */
export async function undoReturnedLists(db: WriteHandle, batchId: string): Promise<void> {
  const rows = db.raw
    .prepare<[string], Place & { list: List; before: string; after: string }>(
      `SELECT school_id AS schoolId, year, list, before, after FROM list_changes
       WHERE batch_id = ? ORDER BY seq DESC`,
    )
    .all(batchId)
  for (const { list, before, after, ...place } of rows) {
    if ((await LISTS[list].read(db, place)) === after) await LISTS[list].write(db, place, before)
  }
}
