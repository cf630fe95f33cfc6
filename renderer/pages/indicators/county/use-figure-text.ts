import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'

/** Writes a figure of a rule with its unit: 84.5 %. */
export function useFigureText(): (rule: CountyRule, printed: string) => string {
  const { amount } = useText('indicators')
  const naming = useNaming()
  return (rule, printed) => {
    const unit = 'unit' in rule ? naming(rule.unit) : ''
    return amount({ amount: withSeparators(printed), unit }).trim()
  }
}
