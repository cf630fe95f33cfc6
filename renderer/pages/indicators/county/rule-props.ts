import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { CountyRuleResult, CountyStatus } from '../../../../shared/assessment/county/result.ts'
import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import type { Sign } from '../../../components/StatusIcon.tsx'

/** What the view of a rule is given, whatever its kind. */
export type RuleProps<R extends CountyRule = CountyRule> = {
  readonly item: CountyItem
  readonly rule: R
  readonly result: CountyRuleResult
  /** Judgements, choices and evidence of every item. */
  readonly county: CallOutput<'county.get'>
}

export const COUNTY_SIGNS = {
  met: 'met',
  notMet: 'below',
  unknown: 'unknown',
} satisfies Record<CountyStatus, Sign>
