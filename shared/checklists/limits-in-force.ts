import { z } from 'zod'
import { LimitScope, scopeKey } from '../assessment/overrides/limit-scope.ts'
import { LimitText, OVERRIDE_AREAS } from '../assessment/overrides/override.ts'
import type { ChecklistItem, ChecklistTemplate } from './template.ts'
import type { Limits, Threshold } from './threshold.ts'

/** A number of a standard that a province or city set, as it was in force when a visit began. */
export const LimitInForce = z.strictObject({
  standard: z.string(),
  scope: LimitScope,
  value: LimitText,
  area: z.enum(OVERRIDE_AREAS),
  /** In words, with the nation's number and the basis. */
  said: z.strictObject({ zh: z.string(), en: z.string() }),
})
export type LimitInForce = z.infer<typeof LimitInForce>

type Place = Pick<LimitInForce, 'standard' | 'scope'>

const keyOf = ({ standard, scope }: Place) => `${standard} ${scopeKey(scope)}`

function placesOf(threshold: Threshold) {
  if (threshold.kind === 'agree' || threshold.standsFor === undefined) return []
  const { standard, limits } = threshold.standsFor
  return limits.map((limit) => ({ ...limit, standard }))
}

/** The numbers of standards for which the limits of a template stand, each once. */
export function standardLimitsOf({ items }: Pick<ChecklistTemplate, 'items'>): readonly Place[] {
  const places = items.flatMap(({ thresholds }) => thresholds.flatMap(placesOf))
  const byKey = new Map(places.map((place) => [keyOf(place), place]))
  return [...byKey.values()].map(({ standard, scope }) => ({ standard, scope }))
}

/** Those of the changed numbers that bear on an item, in the order in which it asks for them. */
export function limitsOfItem(
  { thresholds }: Pick<ChecklistItem, 'thresholds'>,
  limits: readonly LimitInForce[],
): readonly LimitInForce[] {
  const keys = new Set(thresholds.flatMap(placesOf).map(keyOf))
  return limits.filter((limit) => keys.has(keyOf(limit)))
}

function changed(threshold: Threshold, values: ReadonlyMap<string, string>): Threshold {
  if (threshold.kind === 'agree') return threshold
  const set = placesOf(threshold).flatMap(({ at, ...place }) => {
    const value = values.get(keyOf(place))
    return at === null || value === undefined ? [] : [{ ...at, value }]
  })
  const ofKinds = set.flatMap(({ schoolKind, value }) => (schoolKind === null ? [] : [[schoolKind, value]]))
  const ofStages = set.flatMap(({ stage, schoolKind, value }) =>
    schoolKind === null ? [[stage, value]] : [],
  )
  const limits: Limits = {
    ...threshold.limits,
    ...Object.fromEntries(ofStages),
    ...(ofKinds.length === 0
      ? {}
      : { byKind: { ...threshold.limits.byKind, ...Object.fromEntries(ofKinds) } }),
  }
  return { ...threshold, limits }
}

/** The template with the numbers in force in the place of those it was published with; itself where none is. */
export function withLimitsInForce(
  template: ChecklistTemplate,
  limits: readonly LimitInForce[],
): ChecklistTemplate {
  if (limits.length === 0) return template
  const values = new Map(limits.map((limit) => [keyOf(limit), limit.value]))
  return {
    ...template,
    items: template.items.map((item) =>
      limitsOfItem(item, limits).length === 0
        ? item
        : { ...item, thresholds: item.thresholds.map((threshold) => changed(threshold, values)) },
    ),
  }
}
