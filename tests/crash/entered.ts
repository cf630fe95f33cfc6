import type { Answer } from '../../shared/checklists/answer.ts'
import type { VisitForm } from '../../shared/visits/visit-form.ts'
import { hashOf, type Operation } from './operations.ts'

/** What stands in a visit: by item its answers in order, half-typed texts, hashes of its evidence. */
export type Entered = {
  readonly answers: Readonly<Record<string, readonly (Answer | null)[]>>
  readonly drafts: Readonly<Record<string, string>>
  readonly evidence: readonly string[]
}

export const NOTHING_ENTERED: Entered = { answers: {}, drafts: {}, evidence: [] }

/** What stands there after one more operation. */
export function enter(before: Entered, operation: Operation): Entered {
  switch (operation.kind) {
    case 'answer': {
      const { item, answer, settles } = operation
      const settled = Object.entries(before.drafts).filter(
        ([field]) => !settles.some((part) => field === `${item}/${part}`),
      )
      return { ...withAnswer(before, item, answer), drafts: Object.fromEntries(settled) }
    }
    case 'clear':
      return withAnswer(before, operation.item, null)
    case 'draft': {
      const field = `${operation.item}/${operation.part}`
      const { [field]: _, ...others } = before.drafts
      return { ...before, drafts: operation.text === '' ? others : { ...others, [field]: operation.text } }
    }
    case 'evidence':
      return { ...before, evidence: [...before.evidence, hashOf(operation.bytes)].toSorted() }
  }
}

function withAnswer(before: Entered, item: string, answer: Answer | null): Entered {
  const history = [...(before.answers[item] ?? []), answer]
  return { ...before, answers: { ...before.answers, [item]: history } }
}

/** The part of it that the form of a visit shows: of each item only the newest answer, with its revision. */
export type Shown = {
  readonly revisions: Readonly<Record<string, number>>
  readonly answers: Readonly<Record<string, Answer>>
  readonly drafts: Readonly<Record<string, string>>
  readonly evidence: readonly string[]
}

export function shownOf({ answers, drafts, evidence }: Entered): Shown {
  const newest = Object.entries(answers).flatMap(([item, all]) => {
    const answer = all.at(-1)
    return answer ? [[item, answer] as const] : []
  })
  return {
    revisions: Object.fromEntries(Object.entries(answers).map(([item, all]) => [item, all.length])),
    answers: Object.fromEntries(newest),
    drafts,
    evidence,
  }
}

export function shownIn(form: VisitForm): Shown {
  return {
    revisions: form.revisions,
    answers: Object.fromEntries(form.answers.map(({ item, answer }) => [item, answer])),
    drafts: Object.fromEntries(form.drafts.map(({ item, part, text }) => [`${item}/${part}`, text])),
    evidence: form.evidence.map(({ sha256 }) => sha256).toSorted(),
  }
}
