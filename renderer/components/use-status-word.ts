import type { IndicatorResult } from '../../shared/assessment/result.ts'
import { useText } from '../text.ts'

type Judged = Pick<IndicatorResult, 'status' | 'threshold' | 'floor'>

/** The status of a figure in words; of a floor only where it is another number than the requirement. */
export function useStatusWord(): (result: Judged) => string {
  const words = useText('words')
  return ({ status, threshold, floor }) =>
    status === 'below' && threshold === floor ? words.notMet : words.indicatorStatuses[status]
}
