import type { IndicatorResult } from '../../shared/assessment/result.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { useText } from '../text.ts'

/** Whether a figure may miss its requirement and still reach its floor. */
export const hasFloor = ({ floorShare }: Pick<Standard, 'floorShare'>): boolean => Number(floorShare) < 1

/** The same of one figure. */
export const figureHasFloor = ({ threshold, floor }: Pick<IndicatorResult, 'threshold' | 'floor'>): boolean =>
  threshold !== floor

/** The status of a figure in words; of a floor only where it is another number than the requirement. */
export function useStatusWord(): (status: IndicatorResult['status'], withFloor: boolean) => string {
  const words = useText('words')
  return (status, withFloor) =>
    status === 'below' && !withFloor ? words.notMet : words.indicatorStatuses[status]
}
