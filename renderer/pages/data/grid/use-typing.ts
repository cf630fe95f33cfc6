import { type KeyboardEvent, useRef, useState } from 'react'
import { useGridEdits } from './grid-edits.tsx'
import { type GridModel, keyOfPlace, type Position } from './grid-model.ts'
import { moved } from './move-keys.ts'

type Typing = {
  readonly text: string | null
  readonly setText: (text: string) => void
  /** Opens the chosen place: with what was typed first, or with what stands there. */
  readonly start: (first: string | null) => void
  /** Takes what was typed, if it is anything new. */
  readonly finish: () => void
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** What is being typed at the chosen place. */
export function useTyping(
  model: GridModel,
  active: Position,
  onActive: (position: Position) => void,
  onEdit: (position: Position, block: readonly (readonly string[])[]) => void,
): Typing {
  const { edits } = useGridEdits()
  const [text, setText] = useState<string | null>(null)
  // Leaving the field by a key also blurs it: what was typed is taken once.
  const open = useRef(false)
  const row = model.rows[active.row]
  const column = model.columns[active.column]
  const before =
    row === undefined || column === undefined
      ? null
      : (edits.entries[keyOfPlace(model.placeAt(row, column))]?.text ??
        model.cellAt(row, column)?.value ??
        '')
  const close = () => {
    open.current = false
    setText(null)
  }
  const finish = () => {
    if (!open.current) return
    const typed = text?.trim() ?? ''
    close()
    if (typed !== '' && typed !== before) onEdit(active, [[typed]])
  }
  return {
    text,
    setText,
    start: (first) => {
      if (before === null) return
      open.current = true
      setText(first ?? before)
    },
    finish,
    onKey: (event) => {
      event.stopPropagation()
      const { key } = event
      if (event.nativeEvent.isComposing || (key !== 'Escape' && key !== 'Enter' && key !== 'Tab')) return
      event.preventDefault()
      if (key === 'Escape') close()
      else {
        finish()
        const extent = { rows: model.rows.length, columns: model.columns.length }
        const to = moved(active, event, extent)
        if (to !== null) onActive(to)
      }
      event.currentTarget.closest('table')?.focus()
    },
  }
}
