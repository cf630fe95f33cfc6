import type { z } from 'zod'
import { FiscalRule } from '../../shared/assessment/fiscal/rule.ts'
import { EarlyWarningRule } from '../../shared/assessment/trends/early-warning-rule.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

const SHAPES = { earlyWarning: EarlyWarningRule, fiscal: FiscalRule } as const
type Kind = keyof typeof SHAPES

/** The rules follow the program. */
export async function putTrendRules<K extends Kind>(
  db: WriteHandle,
  kind: K,
  rules: readonly z.infer<(typeof SHAPES)[K]>[],
): Promise<void> {
  for (const [position, rule] of rules.entries()) {
    const row = { kind, id: rule.id, position, definition: JSON.stringify(rule) }
    await db.sql
      .insertInto('trend_rules')
      .values(row)
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(row))
      .execute()
  }
}

/** The rules of a kind in their own order. */
async function definitionsOf(db: ReadHandle, kind: Kind): Promise<unknown[]> {
  const rows = await db.sql
    .selectFrom('trend_rules')
    .select('definition')
    .where('kind', '=', kind)
    .orderBy('position')
    .execute()
  return rows.map(({ definition }) => JSON.parse(definition))
}

export async function listEarlyWarningRules(db: ReadHandle): Promise<EarlyWarningRule[]> {
  return (await definitionsOf(db, 'earlyWarning')).map((rule) => EarlyWarningRule.parse(rule))
}

export async function listFiscalRules(db: ReadHandle): Promise<FiscalRule[]> {
  return (await definitionsOf(db, 'fiscal')).map((rule) => FiscalRule.parse(rule))
}
