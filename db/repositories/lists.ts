import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

type Place = { readonly schoolId: string; readonly year: number }

export async function listClasses(db: ReadHandle, place: Place): Promise<SchoolClass[]> {
  const rows = await db.sql
    .selectFrom('class_lists')
    .select(['stage', 'grade', 'name', 'students'])
    .where('school_id', '=', place.schoolId)
    .where('year', '=', place.year)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, stage: row.stage as SchoolClass['stage'] }))
}

export async function replaceClasses(
  db: WriteHandle,
  place: Place,
  classes: readonly SchoolClass[],
): Promise<void> {
  await db.sql
    .deleteFrom('class_lists')
    .where('school_id', '=', place.schoolId)
    .where('year', '=', place.year)
    .execute()
  if (classes.length === 0) return
  await db.sql
    .insertInto('class_lists')
    .values(
      classes.map((entry, position) => ({ school_id: place.schoolId, year: place.year, position, ...entry })),
    )
    .execute()
}

export async function listRooms(db: ReadHandle, place: Place): Promise<SpecialRoom[]> {
  const rows = await db.sql
    .selectFrom('room_lists')
    .select(['kind', 'name', 'area_square_metres'])
    .where('school_id', '=', place.schoolId)
    .where('year', '=', place.year)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as SpecialRoom['kind'],
    name: row.name,
    areaSquareMetres: row.area_square_metres,
  }))
}

export async function replaceRooms(
  db: WriteHandle,
  place: Place,
  rooms: readonly SpecialRoom[],
): Promise<void> {
  await db.sql
    .deleteFrom('room_lists')
    .where('school_id', '=', place.schoolId)
    .where('year', '=', place.year)
    .execute()
  if (rooms.length === 0) return
  await db.sql
    .insertInto('room_lists')
    .values(
      rooms.map((room, position) => ({
        school_id: place.schoolId,
        year: place.year,
        position,
        kind: room.kind,
        name: room.name,
        area_square_metres: room.areaSquareMetres,
      })),
    )
    .execute()
}
