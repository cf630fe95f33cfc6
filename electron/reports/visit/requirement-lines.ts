import { type LimitInForce, limitsOfItem } from '../../../shared/checklists/limits-in-force.ts'
import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import type { Wording } from '../parts/wording.ts'

/** What an item requires as it was published, then the numbers of province or city that are in force for it. */
export function requirementLines(
  { name }: Pick<Wording, 'name'>,
  { item, limits }: { readonly item: ChecklistItem; readonly limits: readonly LimitInForce[] },
): readonly string[] {
  return [item.requirement, ...limitsOfItem(item, limits).map(({ said }) => name(said))]
}
