import type { Answer } from '../../../../shared/checklists/answer.ts'
import { compileTemplate } from '../../../../shared/checklists/compile-template.ts'
import { evaluate, evaluateChange } from '../../../../shared/checklists/evaluate.ts'
import type { Evaluation, ItemEvaluation } from '../../../../shared/checklists/evaluation.ts'
import type { ChecklistItem } from '../../../../shared/checklists/template.ts'
import type { VisitEvidence } from '../../../../shared/visits/evidence.ts'
import type { SavedAnswer, VisitDraft, VisitForm } from '../../../../shared/visits/visit-form.ts'
import type { CallFailure } from '../../../api/call-failure.ts'
import { emptyAnswer, partText, withPart, withRowsOfToday } from './answer-parts.ts'
import { createItemSaver, type ItemSaver, type VisitWriter } from './item-saver.ts'

/** One item as the screen shows it. */
export type ItemState = {
  /** What was given and is being or has been written down. */
  readonly given: Answer | null
  /** The same with text that is still being typed. */
  readonly shown: Answer | null
  /** What is surely on disk. */
  readonly acknowledged: Pick<SavedAnswer, 'answer' | 'revision' | 'at'> | null
  readonly revision: number
  /** Why the last writing failed. */
  readonly failure: CallFailure | null
  /** Half-typed text of an earlier sitting. */
  readonly offered: readonly VisitDraft[]
  readonly evidence: readonly VisitEvidence[]
}

/** A visit that is being filled in: what is shown at once, and written down behind it. */
export type VisitStore = {
  readonly subscribe: (listener: () => void) => () => void
  readonly item: (code: string) => ItemState
  readonly evaluation: () => Evaluation
  readonly evaluationOf: (code: string) => ItemEvaluation
  readonly failures: () => readonly string[]
  /** Changes an answer and writes it down. `settles`: fields whose half-typed text this answer takes in. */
  readonly give: (code: string, change: (answer: Answer) => Answer, settles?: readonly string[]) => void
  readonly type: (code: string, part: string, text: string) => void
  /** Takes what was typed into the answer; nothing is written where nothing changed. */
  readonly settle: (code: string, part: string) => void
  readonly clear: (code: string) => void
  /** Keeps text that is typed beside the answer, such as a caption; empty, it takes the draft and its offer away. */
  readonly keepDraft: (code: string, part: string, text: string) => void
  readonly setEvidence: (code: string, change: (all: readonly VisitEvidence[]) => VisitEvidence[]) => void
  readonly retry: (code: string) => void
  /** Judges the answers by the visit as it was read since. */
  readonly holdAgainst: (form: VisitForm) => void
}

const isSame = (one: Answer, other: Answer | null) => JSON.stringify(one) === JSON.stringify(other)

const NOTHING: ItemState = {
  given: null,
  shown: null,
  acknowledged: null,
  revision: 0,
  failure: null,
  offered: [],
  evidence: [],
}

function initialStates(form: VisitForm): Map<string, ItemState> {
  const states = new Map<string, ItemState>()
  const change = (code: string, part: Partial<ItemState>) =>
    states.set(code, { ...(states.get(code) ?? NOTHING), ...part })
  for (const [code, revision] of Object.entries(form.revisions)) change(code, { revision })
  const items = new Map(form.template.items.map((item) => [item.code, item]))
  for (const saved of form.answers) {
    const { revision, at } = saved
    const answer = withRowsOfToday(items.get(saved.item), saved.answer, form)
    change(saved.item, { given: answer, shown: answer, revision, acknowledged: { answer, revision, at } })
  }
  for (const draft of form.drafts) {
    if (draft.item === null) continue
    const state = states.get(draft.item) ?? NOTHING
    if (partText(state.given, draft.part) === draft.text) continue
    change(draft.item, { offered: [...state.offered, draft] })
  }
  for (const evidence of form.evidence) {
    if (evidence.item === null) continue
    change(evidence.item, { evidence: [...(states.get(evidence.item)?.evidence ?? []), evidence] })
  }
  return states
}

/** What answers are held against. */
function basisOf(form: VisitForm) {
  return {
    form,
    compiled: compileTemplate(form.template),
    context: { school: form.facts, declared: form.declaredValues },
    items: new Map(form.template.items.map((item) => [item.code, item])),
  }
}

export function createVisitStore(opened: VisitForm, writer: VisitWriter): VisitStore {
  let basis = basisOf(opened)
  const states = initialStates(opened)
  const answers: Record<string, Answer> = {}
  for (const [code, { shown }] of states) if (shown !== null) answers[code] = shown
  const savers = new Map<string, ItemSaver>()
  /** Fields in which somebody types, as `item/part`. */
  const typing = new Set<string>()
  const listeners = new Set<() => void>()
  let evaluation = evaluate(basis.compiled, basis.context, answers)
  let failures: readonly string[] = []

  const stateOf = (code: string) => states.get(code) ?? NOTHING
  const itemOf = (code: string): ChecklistItem => {
    const item = basis.items.get(code)
    if (item === undefined) throw new Error(`no such item: ${code}`)
    return item
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function change(code: string, part: Partial<ItemState>): void {
    const before = stateOf(code)
    const now = { ...before, ...part }
    states.set(code, now)
    if (now.shown !== before.shown) {
      if (now.shown === null) delete answers[code]
      else answers[code] = now.shown
      evaluation = evaluateChange(basis.compiled, basis.context, answers, evaluation, [code])
    }
    if ((now.failure === null) !== (before.failure === null)) {
      failures = now.failure === null ? failures.filter((one) => one !== code) : [...failures, code]
    }
    tell()
  }

  function saverOf(code: string): ItemSaver {
    const known = savers.get(code)
    if (known !== undefined) return known
    const saver = createItemSaver(code, stateOf(code).revision, writer, {
      onWritten: (answer, { revision, at }) =>
        change(code, {
          revision,
          acknowledged: answer === null ? null : { answer, revision, at },
          failure: null,
        }),
      onFailed: (failure) => change(code, { failure }),
    })
    savers.set(code, saver)
    return saver
  }

  const base = (code: string, answer: Answer | null) => answer ?? emptyAnswer(itemOf(code), basis.form)
  const withoutOffers = (code: string, parts: readonly string[]) =>
    stateOf(code).offered.filter(({ part }) => !parts.includes(part))

  const isTyping = (code: string) => [...typing].some((field) => field.startsWith(`${code}/`))

  const give: VisitStore['give'] = (code, how, settles = []) => {
    const { given, shown, failure } = stateOf(code)
    const next = how(base(code, given))
    // The same once more is no change: signatures that stand under it would lapse for nothing.
    if (settles.length === 0 && failure === null && isSame(next, given)) return
    change(code, {
      given: next,
      shown: isTyping(code) ? how(base(code, shown)) : next,
      offered: withoutOffers(code, settles),
    })
    saverOf(code).answer(next, settles)
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    item: stateOf,
    evaluation: () => evaluation,
    evaluationOf: (code) => {
      const found = evaluation.items[basis.compiled.positions.get(code) ?? -1]
      if (found === undefined) throw new Error(`no such item: ${code}`)
      return found
    },
    failures: () => failures,
    give,
    type: (code, part, text) => {
      change(code, {
        shown: withPart(base(code, stateOf(code).shown), part, text),
        offered: withoutOffers(code, [part]),
      })
      typing.add(`${code}/${part}`)
      saverOf(code).draft(part, text)
    },
    settle: (code, part) => {
      const { given, shown } = stateOf(code)
      const text = partText(shown, part)
      if (!typing.delete(`${code}/${part}`)) return
      if (text !== partText(given, part)) {
        give(code, (answer) => withPart(answer, part, text), [part])
        return
      }
      if (!isTyping(code)) change(code, { shown: given })
      saverOf(code).draft(part, '')
    },
    clear: (code) => {
      for (const field of [...typing]) if (field.startsWith(`${code}/`)) typing.delete(field)
      change(code, { given: null, shown: null })
      saverOf(code).answer(null, [])
    },
    keepDraft: (code, part, text) => {
      change(code, { offered: withoutOffers(code, [part]) })
      saverOf(code).draft(part, text)
    },
    setEvidence: (code, how) => change(code, { evidence: how(stateOf(code).evidence) }),
    retry: (code) => {
      change(code, { failure: null })
      saverOf(code).retry()
    },
    holdAgainst: (form) => {
      if (form === basis.form) return
      basis = basisOf(form)
      evaluation = evaluate(basis.compiled, basis.context, answers)
      tell()
    },
  }
}
