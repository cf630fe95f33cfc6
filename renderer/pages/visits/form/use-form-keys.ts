import { useEffect, useRef } from 'react'
import { nextFigure } from './focus-item.ts'

export type FormKeys = {
  readonly choose: (digit: string) => void
  readonly move: (step: 1 | -1) => void
  readonly nextOpen: () => void
  readonly nextProblem: () => void
  readonly search: () => void
  readonly noteProblem: () => void
  readonly photo: () => void
  /** Out of a field, back to the item. */
  readonly leave: () => void
}

type Field = 'none' | 'figure' | 'text'

function fieldOf(target: HTMLElement): Field {
  if (target instanceof HTMLInputElement) {
    if (target.dataset.figure !== undefined) return 'figure'
    return target.type === 'checkbox' ? 'none' : 'text'
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable ? 'text' : 'none'
}

/** What a key means where the keyboard stands; null: the key is not one of the form. */
function actionOf(event: KeyboardEvent, field: Field, keys: FormKeys): (() => void) | null {
  const { key } = event
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (field === 'text' && !event.altKey) return null
    return () => keys.move(key === 'ArrowDown' ? 1 : -1)
  }
  if (event.altKey) return null
  if (key === 'Escape') return field === 'none' ? null : keys.leave
  if (key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('[data-item]')) {
    const next = field === 'figure' ? nextFigure(event.target) : null
    if (next !== null) return () => next.focus()
    return field === 'figure' ? keys.nextOpen : keys.leave
  }
  if (field === 'text') return null
  if (field === 'none' && /^[0-9]$/.test(key)) return () => keys.choose(key)
  switch (key.toLowerCase()) {
    case 'n':
      return keys.nextOpen
    case 'p':
      return keys.nextProblem
    case 'f':
      return keys.noteProblem
    case 'c':
      return keys.photo
    case '/':
      return keys.search
    default:
      return null
  }
}

/** The keys of the form, wherever the keyboard stands on the page but in a dialog. */
export function useFormKeys(keys: FormKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      if (!(target instanceof HTMLElement) || target.closest('[role="dialog"], [role="menu"], .shell-header'))
        return
      const action = actionOf(event, fieldOf(target), latest.current)
      if (action === null) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
