import { type AppliedVisitRule, applyRule, VisitRule } from '../../shared/visits/visit-rule.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** The rules follow the program; what the county chose stays. */
export async function putVisitRules(db: WriteHandle, rules: readonly VisitRule[]): Promise<void> {
  for (const [position, rule] of rules.entries()) {
    const row = { id: rule.id, position, definition: JSON.stringify(rule) }
    await db.sql
      .insertInto('visit_rules')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

/** The rules with the amounts that the county chose last. */
export async function listVisitRules(db: ReadHandle): Promise<AppliedVisitRule[]> {
  const rows = await db.sql.selectFrom('visit_rules').select('definition').orderBy('position').execute()
  const choices = await db.sql
    .selectFrom('visit_rule_choices')
    .select(['rule', 'amount'])
    .orderBy('seq')
    .execute()
  const chosen = new Map(choices.map(({ rule, amount }) => [rule, amount]))
  return rows.map((row) => {
    const rule = VisitRule.parse(JSON.parse(row.definition))
    return applyRule(rule, chosen.get(rule.id))
  })
}

export async function insertVisitRuleChoice(
  db: WriteHandle,
  choice: { readonly rule: string; readonly amount: number; readonly author: string; readonly at: string },
): Promise<void> {
  await db.sql.insertInto('visit_rule_choices').values(choice).execute()
}
