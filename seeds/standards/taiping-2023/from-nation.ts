import type { CountyRule } from '../../../shared/assessment/county/rule.ts'
import type { Limits } from '../../../shared/checklists/threshold.ts'

/** The nation's rules with other numbers in figures, and none of its relaxations. */
export function limited(
  rules: readonly CountyRule[],
  limits: Readonly<Record<string, Limits>>,
): readonly Exclude<CountyRule, { kind: 'judged' }>[] {
  return rules.flatMap((rule) =>
    rule.kind === 'figure' ? [{ ...rule, limits: limits[rule.id] ?? rule.limits, relaxed: [] }] : [],
  )
}

/** Those of the nation's rules that the plan has too. */
export function only(rules: readonly CountyRule[], ...ids: readonly string[]): readonly CountyRule[] {
  return rules.filter(({ id }) => ids.includes(id))
}
