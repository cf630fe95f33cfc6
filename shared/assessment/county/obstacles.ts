import type { Assessment, StageResult } from '../result.ts'
import type { CountyItemResult, CountyObstacle } from './result.ts'

type Lacking = { readonly indicator: string | null; readonly distance: number | null }

/** The indicator of a row that lacks most, as a share of the threshold: so far the row is from its verdict. */
function lacksMost({ indicators }: StageResult): Lacking {
  const lacking = Object.entries(indicators).flatMap(([indicator, { value, threshold, status }]) =>
    value !== null && threshold !== null && (status === 'below' || status === 'floor')
      ? [{ indicator, distance: 1 - value / threshold }]
      : [],
  )
  const none: Lacking = { indicator: null, distance: null }
  return lacking.reduce<Lacking>(
    (most, one) => (most.distance !== null && most.distance >= one.distance ? most : one),
    none,
  )
}

/** What stands in the way, nearest first; what has no measure comes last (it is judged, not measured). */
export function obstaclesOf(
  items: readonly CountyItemResult[],
  { rows, dispersion, composite }: Pick<Assessment, 'rows' | 'dispersion' | 'composite'>,
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
    obstacles.push({ kind: 'indicators', schoolId, name, stage, ...lacksMost(row) })
  }
  for (const { indicator, stage, status, coefficient, limit } of dispersion) {
    if (status !== 'exceeded') continue
    const distance = coefficient === null || limit === null ? null : (coefficient - limit) / limit
    obstacles.push({ kind: 'dispersion', indicator, stage, distance })
  }
  for (const { stage, status, coefficient, limit } of composite) {
    if (status !== 'exceeded' || coefficient === null || limit === null) continue
    obstacles.push({ kind: 'composite', stage, distance: (coefficient - limit) / limit })
  }
  const far = ({ distance }: CountyObstacle) => distance ?? Number.POSITIVE_INFINITY
  return obstacles.sort((one, other) => (far(one) === far(other) ? 0 : far(one) - far(other)))
}
