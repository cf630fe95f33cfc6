import { answersAskedFor, compileTemplate } from '../../../shared/checklists/compile-template.ts'
import { evaluate } from '../../../shared/checklists/evaluate.ts'
import type { ItemEvaluation } from '../../../shared/checklists/evaluation.ts'
import { appliesTo } from '../../../shared/checklists/holds.ts'
import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import type { VisitForm } from '../../../shared/visits/visit-form.ts'

/** An item of the form as it is before anything is answered. */
export type BlankItem = {
  readonly item: ChecklistItem
  readonly result: ItemEvaluation
  /** Whether it is asked at all depends on what will be answered. */
  readonly depends: boolean
}

const dependsOnAnswers = ({ condition }: ChecklistItem) =>
  condition !== undefined && answersAskedFor(condition).length > 0

/** The items that may be asked of the school, those among them that only some answer brings up. */
export function blankItems({ template, facts, declaredValues }: VisitForm): readonly BlankItem[] {
  const { items } = evaluate(compileTemplate(template), { school: facts, declared: declaredValues }, {})
  return items.flatMap((result, place): BlankItem[] => {
    const item = template.items[place]
    if (item === undefined) return []
    if (result.visible) return [{ item, result, depends: false }]
    const may = dependsOnAnswers(item) && appliesTo(item.applies, facts) !== 'no'
    return may ? [{ item, result, depends: true }] : []
  })
}
