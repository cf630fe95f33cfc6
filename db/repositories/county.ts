import type { CountyJudgementEntry, CountyWayEntry } from '../../shared/contract/county.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** Everything that was judged of a county in a year, newest first. */
export async function listCountyJudgements(
  db: ReadHandle,
  { year, standard }: { readonly year: number; readonly standard: string },
): Promise<CountyJudgementEntry[]> {
  const rows = await db.sql
    .selectFrom('county_judgements')
    .select(['item', 'rule', 'met', 'remark', 'author', 'at'])
    .where('year', '=', year)
    .where('standard', '=', standard)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, met: row.met === null ? null : row.met === 1 }))
}

export async function insertCountyJudgement(
  db: WriteHandle,
  place: { readonly year: number; readonly standard: string },
  { met, ...said }: CountyJudgementEntry,
): Promise<void> {
  await db.sql
    .insertInto('county_judgements')
    .values({ ...place, ...said, met: met === null ? null : Number(met) })
    .execute()
}

/** The ways that the county chose, newest first. */
export function listCountyWays(db: ReadHandle, standard: string): Promise<CountyWayEntry[]> {
  return db.sql
    .selectFrom('county_ways')
    .select(['item', 'rule', 'way', 'author', 'at'])
    .where('standard', '=', standard)
    .orderBy('seq', 'desc')
    .execute()
}

export async function insertCountyWay(
  db: WriteHandle,
  standard: string,
  chosen: CountyWayEntry,
): Promise<void> {
  await db.sql
    .insertInto('county_ways')
    .values({ standard, ...chosen })
    .execute()
}
