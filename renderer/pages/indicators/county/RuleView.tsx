import { JudgedRuleView } from './JudgedRuleView.tsx'
import { MeasuredRule } from './MeasuredRule.tsx'
import type { RuleProps } from './rule-props.ts'
import { ScoredRuleView } from './scored/ScoredRuleView.tsx'

/** One rule of an item, by its kind. */
export function RuleView({ rule, ...props }: RuleProps) {
  switch (rule.kind) {
    case 'figure':
    case 'classes':
    case 'rooms':
      return <MeasuredRule rule={rule} {...props} />
    case 'judged':
      return <JudgedRuleView rule={rule} {...props} />
    case 'scored':
      return <ScoredRuleView rule={rule} {...props} />
  }
}
