import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { shortList } from './short-list.ts'

/** A checklist of so many items that take a verdict. */
export function longList(count: number): ChecklistTemplate {
  const short = shortList()
  const first = short.items.find(({ answer }) => answer.type === 'verdict')
  if (first === undefined) throw new Error('the short list has no verdict')
  const items = Array.from({ length: count }, (_, index) => ({
    ...first,
    code: String(index + 1),
    text: `第${index + 1}项`,
  }))
  return {
    ...short,
    slug: `long-list-${count}`,
    label: { zh: `长表${count}`, en: `Long list ${count}` },
    items,
  }
}
