import type { CountyRuleResult } from '../../../../shared/assessment/county/result.ts'
import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import { useText } from '../../../text.ts'
import { useFigureText } from '../county/use-figure-text.ts'

type Told = { readonly rule: CountyRule; readonly result: CountyRuleResult }

/** The figure of a rule; where it has none, how much is not met, or whether people judged. */
export function useRuleValueText(): (told: Told) => string {
  const text = useText('applicationForms')
  const { failingCount, looked } = useText('county')
  const words = useText('words')
  const figureText = useFigureText()
  return ({ rule, result }) => {
    if (result.printed !== null) return figureText(rule, result.printed)
    if (rule.kind === 'judged') return result.status === 'unknown' ? text.toJudge : text.judged
    if (result.failing.length > 0) return failingCount({ count: result.failing.length })
    return result.status === 'met' ? looked({ schools: result.looked }) : words.none
  }
}
