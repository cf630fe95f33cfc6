import { decimal } from '../../decimal/decimal.ts'
import { isLooser } from '../overrides/limits-of.ts'
import type { Standard } from '../standard.ts'
import { type Requirement, requirementsOf } from './requirements-of.ts'

/** From what has to be seen to first. `added`: the plan asks what the nation does not. */
export const GAP_STATUSES = ['leftOut', 'contradictory', 'weaker', 'stricter', 'added', 'covered'] as const
export type GapStatus = (typeof GAP_STATUSES)[number]

/** One thing that the nation or the plan asks; at least one of them does. */
export type PlanGap = {
  readonly key: string
  readonly status: GapStatus
  readonly national: Requirement | null
  readonly plan: Requirement | null
}

/** A number of the plan beside the nation's; without numbers it is asked, and that is all. */
function compared(national: Requirement, plan: Requirement): GapStatus {
  if (plan.item?.contradictions !== undefined) return 'contradictory'
  if (national.limit === null || plan.limit === null) return 'covered'
  if (national.limit.comparison !== plan.limit.comparison) return 'contradictory'
  if (decimal(plan.limit.value).eq(national.limit.value)) return 'covered'
  return isLooser(national.limit, plan.limit.value) ? 'weaker' : 'stricter'
}

/**
 * What a plan makes of the standard that it is set against (std §10): each thing that the nation asks,
 * covered, weaker, stricter, contradicted by the plan itself or left out, then what only the plan asks.
 */
export function planGaps(plan: Standard, national: Standard): readonly PlanGap[] {
  const asked = requirementsOf(national)
  const own = new Map(requirementsOf(plan).map((requirement) => [requirement.key, requirement]))
  const known = new Set(asked.map(({ key }) => key))
  return [
    ...asked.map((requirement): PlanGap => {
      const { key } = requirement
      const said = own.get(key) ?? null
      return {
        key,
        status: said === null ? 'leftOut' : compared(requirement, said),
        national: requirement,
        plan: said,
      }
    }),
    ...[...own.values()].flatMap((requirement): PlanGap[] => {
      const { key, item } = requirement
      if (known.has(key)) return []
      const status = item?.contradictions === undefined ? 'added' : 'contradictory'
      return [{ key, status, national: null, plan: requirement }]
    }),
  ]
}
