import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import type { ReadHandle } from '../open.ts'

export type ListsOfSchool = { readonly classes: SchoolClass[]; readonly rooms: SpecialRoom[] }

/** The lists of classes and rooms of every school that has one in the year, by school. */
export async function listYearLists(
  db: ReadHandle,
  year: number,
): Promise<ReadonlyMap<string, ListsOfSchool>> {
  const lists = new Map<string, ListsOfSchool>()
  const of = (schoolId: string): ListsOfSchool => {
    const own = lists.get(schoolId) ?? { classes: [], rooms: [] }
    lists.set(schoolId, own)
    return own
  }
  const classes = await db.sql
    .selectFrom('class_lists')
    .select(['school_id', 'stage', 'grade', 'name', 'students'])
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  for (const { school_id, stage, ...row } of classes) {
    of(school_id).classes.push({ ...row, stage: stage as SchoolClass['stage'] })
  }
  const rooms = await db.sql
    .selectFrom('room_lists')
    .select(['school_id', 'kind', 'name', 'area_square_metres'])
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  for (const { school_id, kind, name, area_square_metres } of rooms) {
    of(school_id).rooms.push({
      kind: kind as SpecialRoom['kind'],
      name,
      areaSquareMetres: area_square_metres,
    })
  }
  return lists
}
