import { LimitOverride } from '../../shared/assessment/overrides/override.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** Everything that was ever put in the place of a nation's number, newest first. */
export async function listOverrides(db: ReadHandle): Promise<LimitOverride[]> {
  const rows = await db.sql
    .selectFrom('limit_overrides as o')
    .leftJoin('limit_override_withdrawals as w', 'w.override', 'o.id')
    .selectAll('o')
    .select(['w.reason as withdrawn_reason', 'w.author as withdrawn_by', 'w.at as withdrawn_at'])
    .orderBy('o.seq', 'desc')
    .execute()
  return rows.map((row) =>
    LimitOverride.parse({
      id: row.id,
      standard: row.standard,
      scope: JSON.parse(row.scope),
      value: row.value,
      area: row.area,
      document: row.document,
      clause: row.clause,
      from: row.valid_from,
      until: row.valid_until,
      author: row.author,
      at: row.at,
      withdrawn:
        row.withdrawn_reason === null
          ? null
          : { reason: row.withdrawn_reason, author: row.withdrawn_by, at: row.withdrawn_at },
    }),
  )
}

export async function insertOverride(
  db: WriteHandle,
  { scope, from, until, withdrawn: _none, ...said }: LimitOverride,
): Promise<void> {
  await db.sql
    .insertInto('limit_overrides')
    .values({ ...said, scope: JSON.stringify(scope), valid_from: from, valid_until: until })
    .execute()
}

export async function insertOverrideWithdrawal(
  db: WriteHandle,
  withdrawal: {
    readonly override: string
    readonly reason: string
    readonly author: string
    readonly at: string
  },
): Promise<void> {
  await db.sql.insertInto('limit_override_withdrawals').values(withdrawal).execute()
}
