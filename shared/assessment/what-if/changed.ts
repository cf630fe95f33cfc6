import type { ScenarioChange, ValueChange } from './scenario.ts'

type Changes = readonly ScenarioChange[]

const samePlace = (one: ScenarioChange, other: ValueChange) =>
  one.kind === 'value' &&
  one.schoolId === other.schoolId &&
  one.field === other.field &&
  one.stage === other.stage

/** Whether a change of values that stands before this one would mean something else after it. */
const turnsSchools = (change: ScenarioChange) => change.kind !== 'value'

/**
 * The changes with one value more. A value that was changed before is changed in its place, so that typing
 * adds one change; after a school was opened, closed or merged it is a new one.
 */
export function withValue(changes: Changes, change: ValueChange): Changes {
  const at = changes.findLastIndex((one) => samePlace(one, change))
  const turned = changes.findLastIndex(turnsSchools)
  return at > turned ? changes.with(at, change) : [...changes, change]
}

/** The changes without those of one place: the value is again what it was. */
export function withoutValue(
  changes: Changes,
  place: Pick<ValueChange, 'schoolId' | 'field' | 'stage'>,
): Changes {
  return changes.filter((one) => !samePlace(one, { ...place, kind: 'value', value: '0' }))
}
