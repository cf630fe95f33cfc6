import type { DeclaredValues } from '../../shared/checklists/school-facts.ts'
import type { Observation } from '../../shared/observations/observation.ts'

/** The values of a school as conditions ask for them. */
export function declaredOf(
  observations: readonly Pick<Observation, 'field' | 'stage' | 'value'>[],
): DeclaredValues {
  const declared: Record<string, Record<string, string>> = {}
  for (const { field, stage, value } of observations) {
    declared[field] = { ...declared[field], [stage]: value }
  }
  return declared
}
