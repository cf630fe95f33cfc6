import type { z } from 'zod'
import { FiscalRule } from '../../shared/assessment/fiscal/rule.ts'
import {
  type AppliedWarningRule,
  applyWarningRule,
  EarlyWarningRule,
} from '../../shared/assessment/trends/early-warning-rule.ts'
import type { WarningChoiceEntry } from '../../shared/contract/early-warnings.ts'
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

/** What the county ever said of its early warnings, newest first. */
async function listWarningChoices(db: ReadHandle): Promise<WarningChoiceEntry[]> {
  const rows = await db.sql.selectFrom('early_warning_choices').selectAll().orderBy('seq', 'desc').execute()
  return rows.map(({ rule, is_on: on, falling_years: fallingYears, margin, author, at }) => ({
    rule,
    choice: fallingYears === null || margin === null ? null : { on: on === 1, fallingYears, margin },
    author,
    at,
  }))
}

type WarningRule = {
  /** With what the county set last; it may have switched it off. */
  readonly rule: AppliedWarningRule
  /** Newest first. */
  readonly history: WarningChoiceEntry[]
}

export async function listWarningRules(db: ReadHandle): Promise<WarningRule[]> {
  const choices = await listWarningChoices(db)
  return (await definitionsOf(db, 'earlyWarning')).map((definition) => {
    const rule = EarlyWarningRule.parse(definition)
    const history = choices.filter((one) => one.rule === rule.id)
    return { rule: applyWarningRule(rule, history[0]?.choice ?? null), history }
  })
}

export async function insertWarningChoice(
  db: WriteHandle,
  { rule, choice, author, at }: WarningChoiceEntry,
): Promise<void> {
  await db.sql
    .insertInto('early_warning_choices')
    .values({
      rule,
      is_on: choice === null ? null : Number(choice.on),
      falling_years: choice?.fallingYears ?? null,
      margin: choice?.margin ?? null,
      author,
      at,
    })
    .execute()
}

export async function listFiscalRules(db: ReadHandle): Promise<FiscalRule[]> {
  return (await definitionsOf(db, 'fiscal')).map((rule) => FiscalRule.parse(rule))
}
