import type { CountyRuleResult } from './result.ts'
import type { CountyRule } from './rule.ts'

/** Of a rule of which nothing is known. */
export function emptyResult(rule: CountyRule, way: string | null): CountyRuleResult {
  return {
    rule: rule.id,
    status: 'unknown',
    way,
    value: null,
    printed: null,
    limit: null,
    borderline: false,
    distance: null,
    derivation: null,
    looked: 0,
    failing: [],
    missing: [],
    relaxed: [],
  }
}

/** Statuses of everything that a rule looks at, as one. */
export function statusOfAll(statuses: readonly CountyRuleResult['status'][]): CountyRuleResult['status'] {
  if (statuses.includes('notMet')) return 'notMet'
  return statuses.includes('unknown') ? 'unknown' : 'met'
}
