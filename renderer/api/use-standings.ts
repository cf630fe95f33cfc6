import type { SchoolStanding } from '../../shared/contract/standings.ts'
import { useCall } from './use-call.ts'

/** School (null: the county) → 初稿 or 审定 of its data in a year. */
export function useStandings(year: number): ReadonlyMap<string | null, SchoolStanding> {
  const said = useCall('standings.list', { year })
  return new Map((said.data ?? []).map((standing) => [standing.schoolId, standing]))
}
