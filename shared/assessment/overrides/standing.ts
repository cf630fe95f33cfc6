import type { Standard } from '../standard.ts'
import { isInForce } from './apply-overrides.ts'
import { scopeKey } from './limit-scope.ts'
import { isSame, limitsOf } from './limits-of.ts'
import type { LimitOverride } from './override.ts'

export const OVERRIDE_STANDINGS = [
  'counts',
  'same',
  'incomplete',
  'superseded',
  'later',
  'over',
  'withdrawn',
] as const
export type OverrideStanding = (typeof OVERRIDE_STANDINGS)[number]

/**
 * What an override is in a school year. `same`: it says what the nation says. `incomplete`: the nation sets
 * none, and what belongs to it is not entered.
 *
 * @param national The standard as published.
 * @param effective The same with its overrides of the year.
 */
export function standingOfOverride(
  override: LimitOverride,
  { national, effective, year }: { national: Standard; effective: Standard; year: number },
): OverrideStanding {
  if (override.withdrawn !== null) return 'withdrawn'
  if (!isInForce(override, year)) return override.from > `${year}-09-01` ? 'later' : 'over'
  if (effective.overrides?.some(({ id }) => id === override.id) === true) return 'counts'
  const key = scopeKey(override.scope)
  const limit = limitsOf(national).find(({ scope }) => scopeKey(scope) === key)
  const replaced = effective.overrides?.some(({ scope }) => scopeKey(scope) === key) === true
  if (limit === undefined || replaced) return 'superseded'
  if (limit.value === null) return 'incomplete'
  return isSame(limit, override.value) ? 'same' : 'superseded'
}
