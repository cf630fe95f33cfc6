import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Evaluation, ItemEvaluation } from '../../../../shared/checklists/evaluation.ts'
import type { ChecklistItem } from '../../../../shared/checklists/template.ts'
import type { EarlierResult } from '../../../../shared/visits/earlier-result.ts'
import type { OpenedVisit } from '../../../../shared/visits/visit-form.ts'
import type { ItemState, VisitStore } from './visit-store.ts'

/** The visit that stands open on the page. */
export type OpenVisit = {
  readonly form: OpenedVisit
  readonly store: VisitStore
  readonly readOnly: boolean
  /** Reads the visit anew; what is not written down yet is lost. */
  readonly reload: () => void
  /** Reads anew what stands beside the answers: the plan, the school, what was adopted. */
  readonly refresh: () => void
}

export const OpenVisitContext = createContext<OpenVisit | null>(null)

export function useOpenVisit(): OpenVisit {
  const visit = useContext(OpenVisitContext)
  if (visit === null) throw new Error('useOpenVisit outside OpenVisitContext')
  return visit
}

export function useItemState(code: string): ItemState {
  const { store } = useOpenVisit()
  return useSyncExternalStore(store.subscribe, () => store.item(code))
}

export function useEvaluation(): Evaluation {
  const { store } = useOpenVisit()
  return useSyncExternalStore(store.subscribe, store.evaluation)
}

export function useItemEvaluation(code: string): ItemEvaluation {
  const { store } = useOpenVisit()
  return useSyncExternalStore(store.subscribe, () => store.evaluationOf(code))
}

/** What the visit before said of an item. */
export function useEarlier(code: string): EarlierResult | null {
  const { form } = useOpenVisit()
  return form.earlier.find(({ item }) => item === code) ?? null
}

export type ItemProps = { readonly item: ChecklistItem }
