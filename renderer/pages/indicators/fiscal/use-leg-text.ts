import type { FiscalJudgement } from '../../../../shared/assessment/fiscal/result.ts'
import type { FiscalLeg } from '../../../../shared/assessment/fiscal/rule.ts'
import { usePunctuation, useText } from '../../../text.ts'
import { useGrowthText } from './use-growth-text.ts'

type GrowthOf = (field: string) => string | null

/** The growths that a leg compares. */
export function useComparedText(): (leg: FiscalLeg, judged: FiscalJudgement, growthOf: GrowthOf) => string {
  const text = useText('fiscal')
  const growthText = useGrowthText()
  return (leg, { status, fromZero }, growthOf) => {
    if (fromZero.length > 0) return text.fromZero
    if (leg.test !== 'outgrows') return growthText(growthOf(leg.field)) ?? ''
    return text.beside({
      own: growthOf(leg.field) ?? '',
      sign: status === 'met' ? '>' : '≤',
      other: growthOf(leg.beside) ?? '',
    })
  }
}

/** What is said of a leg in a year, in words alone: its status with the growths, or the amounts that it lacks. */
export function useLegText(
  nameOf: (field: string) => string,
): (leg: FiscalLeg, judged: FiscalJudgement, growthOf: GrowthOf) => string {
  const text = useText('fiscal')
  const { listComma } = usePunctuation()
  const comparedText = useComparedText()
  return (leg, judged, growthOf) => {
    const { status, missing } = judged
    if (missing.length > 0) {
      return missing.map(({ field, year }) => text.enterOf({ field: nameOf(field), year })).join(listComma)
    }
    return `${text.statuses[status]} ${comparedText(leg, judged, growthOf)}`.trim()
  }
}
