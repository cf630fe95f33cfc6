import type { CountyPointsEntry, CountyScoreEntry } from '../../shared/contract/county.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

type Basis = { readonly year: number; readonly standard: string }

/** The points that were entered for this year and those before it: those that count first. */
export async function listCountyPoints(
  db: ReadHandle,
  { year, standard }: Basis,
): Promise<CountyPointsEntry[]> {
  const rows = await db.sql
    .selectFrom('county_score_points')
    .select(['year', 'item', 'rule', 'points', 'source', 'author', 'at'])
    .where('standard', '=', standard)
    .where('year', '<=', year)
    .orderBy('year', 'desc')
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, points: JSON.parse(row.points) as CountyPointsEntry['points'] }))
}

export async function insertCountyPoints(
  db: WriteHandle,
  standard: string,
  { points, ...entry }: CountyPointsEntry,
): Promise<void> {
  await db.sql
    .insertInto('county_score_points')
    .values({ standard, ...entry, points: JSON.stringify(points) })
    .execute()
}

/** Everything that was scored in a year, newest first. */
export function listCountyScores(db: ReadHandle, { year, standard }: Basis): Promise<CountyScoreEntry[]> {
  return db.sql
    .selectFrom('county_scores')
    .select(['item', 'rule', 'line', 'lost', 'reason', 'author', 'at'])
    .where('year', '=', year)
    .where('standard', '=', standard)
    .orderBy('seq', 'desc')
    .execute()
}

export async function insertCountyScore(
  db: WriteHandle,
  basis: Basis,
  score: CountyScoreEntry,
): Promise<void> {
  await db.sql
    .insertInto('county_scores')
    .values({ ...basis, ...score })
    .execute()
}
