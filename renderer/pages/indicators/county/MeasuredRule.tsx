import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import { RuleHead } from './RuleHead.tsx'
import type { RuleProps } from './rule-props.ts'

export type MeasuredRuleProps = RuleProps<Extract<CountyRule, { kind: 'figure' | 'classes' | 'rooms' }>>

/** A rule that is calculated: its figure, and what it lacks. */
export function MeasuredRule({ rule, result }: MeasuredRuleProps) {
  return (
    <section>
      <RuleHead rule={rule} result={result}>
        {result.printed}
      </RuleHead>
    </section>
  )
}
