import type { Assessment, StageResult } from '../result.ts'
import type { CountyItemResult, CountyObstacle } from './result.ts'

/** How far a row is from its verdict: its indicator that lacks most, as a share of the threshold. */
function distanceOfRow({ indicators }: StageResult): number | null {
  const lacking = Object.values(indicators).flatMap(({ value, threshold, status }) =>
    value !== null && (status === 'below' || status === 'floor') ? [1 - value / threshold] : [],
  )
  return lacking.length === 0 ? null : Math.max(...lacking)
}

/** What stands in the way, nearest first; what has no measure comes last (it is judged, not measured). */
export function obstaclesOf(
  items: readonly CountyItemResult[],
  { rows, dispersion }: Pick<Assessment, 'rows' | 'dispersion'>,
): readonly CountyObstacle[] {
  const obstacles: CountyObstacle[] = []
  for (const { item, rules } of items) {
    for (const { rule, status, distance } of rules) {
      if (status === 'notMet') obstacles.push({ kind: 'rule', item, rule, distance })
    }
  }
  for (const row of rows) {
    const { schoolId, name, stage, verdict } = row
    if (verdict !== 'fail') continue
    obstacles.push({ kind: 'indicators', schoolId, name, stage, distance: distanceOfRow(row) })
  }
  for (const { indicator, stage, status, coefficient, limit } of dispersion) {
    if (status !== 'exceeded') continue
    const distance = coefficient === null ? null : (coefficient - limit) / limit
    obstacles.push({ kind: 'dispersion', indicator, stage, distance })
  }
  const far = ({ distance }: CountyObstacle) => distance ?? Number.POSITIVE_INFINITY
  return obstacles.sort((one, other) => (far(one) === far(other) ? 0 : far(one) - far(other)))
}
