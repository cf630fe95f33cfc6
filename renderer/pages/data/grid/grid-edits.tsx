import { createContext, type ReactNode, useContext } from 'react'
import type { Problem } from '../../../../shared/returns/problem.ts'
import type { ValuePlace } from '../../../components/value-place.ts'
import { useKeptReducer } from '../../../kept-state.ts'
import { keyOfPlace } from './grid-model.ts'

/** What was typed for a place and is not saved yet; `value` null: it cannot be used, `problem` says why. */
export type Edit = {
  readonly place: ValuePlace
  readonly text: string
  readonly value: string | null
  readonly problem: Problem | null
}

type Step = readonly { readonly key: string; readonly former: Edit | null }[]

export type Edits = {
  readonly entries: Readonly<Record<string, Edit>>
  /** What each typing or pasting displaced, newest last. */
  readonly steps: readonly Step[]
  readonly reason: string
}

export type EditAction =
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'clear' }

export const NO_EDITS: Edits = { entries: {}, steps: [], reason: '' }

export function reduceEdits(edits: Edits, action: EditAction): Edits {
  switch (action.kind) {
    case 'edit': {
      const changed = action.edits.map((edit) => [keyOfPlace(edit.place), edit] as const)
      const step = changed.map(([key]) => ({ key, former: edits.entries[key] ?? null }))
      const entries = { ...edits.entries, ...Object.fromEntries(changed) }
      return { ...edits, entries, steps: [...edits.steps, step] }
    }
    case 'undo': {
      const entries = new Map(Object.entries(edits.entries))
      for (const { key, former } of edits.steps.at(-1) ?? []) {
        if (former === null) entries.delete(key)
        else entries.set(key, former)
      }
      return { ...edits, entries: Object.fromEntries(entries), steps: edits.steps.slice(0, -1) }
    }
    case 'reason':
      return { ...edits, reason: action.reason }
    case 'clear':
      return NO_EDITS
  }
}

type Held = { readonly edits: Edits; readonly act: (action: EditAction) => void }
const EditsContext = createContext<Held | null>(null)

/** Keeps what was typed into the table while the user looks elsewhere, or loads the page again. */
export function GridEditsProvider({ children }: { readonly children: ReactNode }) {
  const [edits, act] = useKeptReducer('junheng.table', reduceEdits, NO_EDITS)
  return <EditsContext value={{ edits, act }}>{children}</EditsContext>
}

export function useGridEdits(): Held {
  const held = useContext(EditsContext)
  if (held === null) throw new Error('useGridEdits outside GridEditsProvider')
  return held
}
