import type { Evaluation, ItemEvaluation } from '../../../../shared/checklists/evaluation.ts'
import type { ChecklistItem, ChecklistTemplate } from '../../../../shared/checklists/template.ts'

export type ShowOnly = 'all' | 'open' | 'problems'

/** A line of the list: the head of a section, or an item. */
export type Row =
  | { readonly kind: 'section'; readonly section: ChecklistTemplate['sections'][number] }
  | { readonly kind: 'item'; readonly item: ChecklistItem }

export type RowFilter = {
  readonly only: ShowOnly
  readonly wanted: string
  /** Stays whatever the filter says, so that it does not vanish while it is being answered. */
  readonly current: string | null
}

const isOpen = ({ answered, valid }: ItemEvaluation) => !(answered && valid)
const isProblem = ({ verdict, beyondTolerance, valid }: ItemEvaluation) =>
  verdict === 'unmet' || verdict === 'partly' || beyondTolerance || !valid

function shows(
  item: ChecklistItem,
  evaluation: ItemEvaluation,
  { only, wanted, current }: RowFilter,
): boolean {
  if (!evaluation.visible) return false
  if (wanted !== '') {
    const inText = [item.text, item.requirement, item.basis].some((text) =>
      text.toLowerCase().includes(wanted),
    )
    if (item.code.toLowerCase() !== wanted && !inText) return false
  }
  if (item.code === current && wanted === '') return true
  return only === 'all' || (only === 'open' ? isOpen(evaluation) : isProblem(evaluation))
}

/** The lines that are shown, in the order of the template. */
export function rowsOf(
  template: ChecklistTemplate,
  evaluation: Evaluation,
  filter: RowFilter,
): readonly Row[] {
  const rows: Row[] = []
  let section = ''
  for (const [place, item] of template.items.entries()) {
    const judged = evaluation.items[place]
    if (judged === undefined || !shows(item, judged, filter)) continue
    if (item.section !== section) {
      const head = template.sections.find(({ code }) => code === item.section)
      if (head !== undefined) rows.push({ kind: 'section', section: head })
      section = item.section
    }
    rows.push({ kind: 'item', item })
  }
  return rows
}

/** The next open item or problem after an item, beginning again at the top; null where there is none. */
export function nextItem(
  evaluation: Evaluation,
  after: string | null,
  what: 'open' | 'problems',
): string | null {
  const start = evaluation.items.findIndex(({ code }) => code === after)
  const ordered = [...evaluation.items.slice(start + 1), ...evaluation.items.slice(0, start + 1)]
  const wanted = what === 'open' ? isOpen : isProblem
  return ordered.find((item) => item.visible && item.code !== after && wanted(item))?.code ?? null
}

/** The item so many lines further; the ends stay. */
export function neighbour(rows: readonly Row[], current: string | null, step: 1 | -1): string | null {
  const codes = rows.flatMap((row) => (row.kind === 'item' ? [row.item.code] : []))
  const place = current === null ? -1 : codes.indexOf(current)
  return codes[Math.min(codes.length - 1, Math.max(0, place + step))] ?? null
}
