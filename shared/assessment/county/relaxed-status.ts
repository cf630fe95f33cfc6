import { strictestLimit } from '../../checklists/context.ts'
import type { Limits } from '../../checklists/threshold.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import { isReached } from '../../relaxations/reach.ts'
import type { CountyInput, CountySchool } from './input.ts'
import { attributeOf, contextOf } from './members.ts'
import type { CountyMissing, CountyRelaxed, CountyStatus } from './result.ts'

/** The limit of a school; the strictest of its stages where it serves them all. */
export function limitOfSchool(
  school: CountySchool,
  limits: Limits,
  comparison: '>=' | '<=' | '<',
): Decimal | null {
  return strictestLimit(contextOf(school), limits, comparison === '>=' ? '≥' : '≤')
}

type Outcome = {
  readonly status: CountyStatus
  readonly relaxed: readonly CountyRelaxed[]
  readonly missing: readonly CountyMissing[]
}

/**
 * The status of a school under its own limits, else under those of a relaxation that the county applies to
 * it and whose condition reaches it (std §1.2). What may still be reached leaves it unknown.
 */
export function withRelaxations(
  school: CountySchool,
  { relaxations }: Pick<CountyInput, 'relaxations'>,
  ids: readonly string[],
  statusUnder: (relaxation: string | null) => CountyStatus,
): Outcome {
  const own = statusUnder(null)
  if (own === 'met') return { status: own, relaxed: [], missing: [] }
  let status = own
  let asks = false
  for (const id of ids) {
    const granted = school.granted.find((one) => one.id === id)
    const definition = relaxations.find((one) => one.id === id)
    if (granted === undefined || definition === undefined) continue
    const reached = isReached(definition, contextOf(school))
    const looser = statusUnder(id)
    if (reached === 'no' || looser === 'notMet') continue
    if (reached === 'yes' && looser === 'met') {
      const { id: schoolId, name } = school.input.school
      const relaxed = { schoolId, name, relaxation: id, by: granted.followUp.by }
      return { status: 'met', relaxed: [relaxed], missing: [] }
    }
    asks ||= reached === 'unknown'
    status = 'unknown'
  }
  return { status, relaxed: [], missing: asks ? [attributeOf(school)] : [] }
}
