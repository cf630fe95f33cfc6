import { JudgedRuleView } from './JudgedRuleView.tsx'
import { MeasuredRule } from './MeasuredRule.tsx'
import type { RuleProps } from './rule-props.ts'

/** One rule of an item, by its kind. */
export function RuleView({ rule, ...props }: RuleProps) {
  switch (rule.kind) {
    case 'figure':
    case 'classes':
    case 'rooms':
      return <MeasuredRule rule={rule} {...props} />
    case 'judged':
      return <JudgedRuleView rule={rule} {...props} />
  }
}
