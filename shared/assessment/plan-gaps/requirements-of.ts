import type { CountyGroup, CountyItem } from '../county/item.ts'
import type { CountyRule } from '../county/rule.ts'
import { scopeKey } from '../overrides/limit-scope.ts'
import { isSet, limitsOf, limitsOfRule, type SetLimit } from '../overrides/limits-of.ts'
import type { Standard } from '../standard.ts'

/** One thing that a standard asks: a number, or a rule that is judged or whose number the county declares. */
export type Requirement = {
  /** The same for the same thing in every standard. */
  readonly key: string
  readonly group: 'resources' | CountyGroup
  readonly limit: SetLimit | null
  /** Null where it is one of the resources. */
  readonly item: CountyItem | null
  readonly rule: CountyRule | null
  /** In the words of the document. */
  readonly text: string
  readonly clause: string
}

/** Everything that a standard asks, in its order. */
export function requirementsOf(standard: Standard): readonly Requirement[] {
  const resources = limitsOf(standard)
    .filter(isSet)
    .filter(({ scope }) => scope.kind !== 'county')
  return [
    ...resources.map((limit): Requirement => {
      const { scope, clause } = limit
      return { key: scopeKey(scope), group: 'resources', limit, item: null, rule: null, text: '', clause }
    }),
    ...(standard.county ?? []).flatMap((item) => item.rules.flatMap((rule) => ofRule(item, rule))),
  ]
}

function ofRule(item: CountyItem, rule: CountyRule): Requirement[] {
  const about = { group: item.group, item, rule, text: item.text, clause: item.clause }
  const limits = limitsOfRule(item, rule)
  if (limits.length === 0) return [{ ...about, key: `rule ${item.id} ${rule.id}`, limit: null }]
  return limits.map((limit) => ({ ...about, key: scopeKey(limit.scope), limit }))
}
