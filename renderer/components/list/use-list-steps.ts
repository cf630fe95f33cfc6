import { useRef, useState } from 'react'
import type { ListRow } from './list-field.ts'

type Steps = {
  /** Takes note of a change; typing on at one place is one step. */
  readonly note: (rows: readonly ListRow[]) => void
  /** The rows before the last step; null: there is none. */
  readonly back: () => readonly ListRow[] | null
  readonly any: boolean
}

/** The one place in which two lists of the same length differ, as far as it is one. */
function changedPlace(before: readonly ListRow[], after: readonly ListRow[]): string | null {
  if (before.length !== after.length) return null
  const row = after.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]))
  const key = Object.keys(after[row] ?? {}).find((name) => after[row]?.[name] !== before[row]?.[name])
  return key === undefined ? null : `${row} ${key}`
}

/** What was done to a list since it was saved, step by step; `begun` is how it opens, in one step from there. */
export function useListSteps(saved: readonly ListRow[], begun: readonly ListRow[]): Steps {
  const [steps, setSteps] = useState<readonly (readonly ListRow[])[]>(begun === saved ? [] : [saved])
  const now = useRef(begun)
  const last = useRef<string | null>(null)
  return {
    note: (rows) => {
      const before = now.current
      const place = changedPlace(before, rows)
      now.current = rows
      if (place !== null && place === last.current) return
      last.current = place
      setSteps((known) => [...known, before])
    },
    back: () => {
      const before = steps.at(-1) ?? null
      if (before === null) return null
      now.current = before
      last.current = null
      setSteps(steps.slice(0, -1))
      return before
    },
    any: steps.length > 0,
  }
}
