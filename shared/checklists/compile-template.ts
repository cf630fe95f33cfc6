import type { Condition } from './condition.ts'
import type { ChecklistItem, ChecklistTemplate } from './template.ts'

/** A template with what is looked up while answers are typed. Made once for each visit that is open. */
export type CompiledTemplate = {
  readonly template: ChecklistTemplate
  /** Place of an item by its code. */
  readonly positions: ReadonlyMap<string, number>
  /** Place of a section by its code. */
  readonly sections: ReadonlyMap<string, number>
  /** Places of the items whose conditions ask for an item, directly; each stands after it. */
  readonly dependents: ReadonlyMap<string, readonly number[]>
}

/** Codes of the items that a condition asks for. */
export function answersAskedFor(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(answersAskedFor)
  if ('any' in condition) return condition.any.flatMap(answersAskedFor)
  if ('not' in condition) return answersAskedFor(condition.not)
  return 'answer' in condition ? [condition.answer] : []
}

/** Codes of the items that anything of this item depends on: its condition, thresholds, relaxations. */
export function dependenciesOf(item: ChecklistItem): readonly string[] {
  const conditions = item.thresholds.flatMap((threshold) =>
    threshold.kind === 'agree'
      ? []
      : [threshold.when, ...(threshold.relaxations ?? []).map((relaxation) => relaxation.when)],
  )
  const asked = [item.condition, ...conditions].flatMap((one) =>
    one === undefined ? [] : answersAskedFor(one),
  )
  return [...new Set(asked)]
}

/** Prepares a template; one that is faulty (`templateProblems`) still evaluates, with what it has. */
export function compileTemplate(template: ChecklistTemplate): CompiledTemplate {
  const positions = new Map<string, number>()
  const dependents = new Map<string, number[]>()
  for (const [place, item] of template.items.entries()) {
    if (!positions.has(item.code)) positions.set(item.code, place)
    for (const code of dependenciesOf(item)) {
      const places = dependents.get(code) ?? []
      places.push(place)
      dependents.set(code, places)
    }
  }
  const sections = new Map(template.sections.map((section, place) => [section.code, place]))
  return { template, positions, sections, dependents }
}
