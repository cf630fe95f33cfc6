import type { CallOutput } from '../../api/call-name.ts'

/** A visit of the list; `daysLeft` null where it is locked. */
export type VisitEntry = CallOutput<'visits.list'>[number] & { readonly daysLeft: number | null }

/** What is due first, overdue before all; then what is done, newest first. */
export function visitEntries(
  all: CallOutput<'visits.list'>,
  due: CallOutput<'visits.due'>,
): readonly VisitEntry[] {
  const left = new Map(due.map(({ id, daysLeft }) => [id, daysLeft]))
  return all
    .map((visit) => ({ ...visit, daysLeft: left.get(visit.id) ?? null }))
    .sort((a, b) => {
      if (a.daysLeft !== null && b.daysLeft !== null) return a.daysLeft - b.daysLeft
      if (a.daysLeft === null && b.daysLeft === null) return b.plannedOn.localeCompare(a.plannedOn)
      return a.daysLeft === null ? 1 : -1
    })
}
