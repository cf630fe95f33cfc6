import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import type { ReadHandle } from '../open.ts'

/** The class and room lists of a year, by school. */
export type ListsOfYear = {
  readonly classes: ReadonlyMap<string, readonly SchoolClass[]>
  readonly rooms: ReadonlyMap<string, readonly SpecialRoom[]>
}

function grouped<Row extends { school_id: string }, Entry>(
  rows: readonly Row[],
  entryOf: (row: Row) => Entry,
): ReadonlyMap<string, readonly Entry[]> {
  const bySchool = new Map<string, Entry[]>()
  for (const row of rows) {
    const known = bySchool.get(row.school_id)
    if (known) known.push(entryOf(row))
    else bySchool.set(row.school_id, [entryOf(row)])
  }
  return bySchool
}

/** All class and room lists of a year at once: checks look at every school. */
export async function listListsOfYear(db: ReadHandle, year: number): Promise<ListsOfYear> {
  const classes = await db.sql
    .selectFrom('class_lists')
    .select(['school_id', 'stage', 'grade', 'name', 'students'])
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  const rooms = await db.sql
    .selectFrom('room_lists')
    .select(['school_id', 'kind', 'name', 'area_square_metres'])
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  return {
    classes: grouped(classes, ({ stage, grade, name, students }) => ({
      stage: stage as SchoolClass['stage'],
      grade,
      name,
      students,
    })),
    rooms: grouped(rooms, ({ kind, name, area_square_metres }) => ({
      kind: kind as SpecialRoom['kind'],
      name,
      areaSquareMetres: area_square_metres,
    })),
  }
}
