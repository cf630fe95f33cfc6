import type { Campus } from '../../shared/contract/lists.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

type Place = { readonly schoolId: string; readonly year: number }

type Row = { readonly name: string; readonly figures: string }

const toCampus = ({ name, figures }: Row): Campus => ({
  name,
  figures: JSON.parse(figures) as Campus['figures'],
})

export async function listCampuses(db: ReadHandle, { schoolId, year }: Place): Promise<Campus[]> {
  const rows = await db.sql
    .selectFrom('campus_lists')
    .select(['name', 'figures'])
    .where('school_id', '=', schoolId)
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  return rows.map(toCampus)
}

/** The campuses of every school that has some in the year, by school. */
export async function listYearCampuses(
  db: ReadHandle,
  year: number,
): Promise<ReadonlyMap<string, readonly Campus[]>> {
  const rows = await db.sql
    .selectFrom('campus_lists')
    .select(['school_id', 'name', 'figures'])
    .where('year', '=', year)
    .orderBy('position')
    .execute()
  const bySchool = Map.groupBy(rows, ({ school_id }) => school_id)
  return new Map([...bySchool].map(([schoolId, own]) => [schoolId, own.map(toCampus)]))
}

export async function replaceCampuses(
  db: WriteHandle,
  { schoolId, year }: Place,
  campuses: readonly Campus[],
): Promise<void> {
  await db.sql.deleteFrom('campus_lists').where('school_id', '=', schoolId).where('year', '=', year).execute()
  if (campuses.length === 0) return
  await db.sql
    .insertInto('campus_lists')
    .values(
      campuses.map(({ name, figures }, position) => ({
        school_id: schoolId,
        year,
        position,
        name,
        figures: JSON.stringify(figures),
      })),
    )
    .execute()
}
