import { useState } from 'react'
import { forgetState, keepState, readState } from '../kept-state.ts'

type Kept<Values> = {
  /** What stood there when it was typed. */
  readonly from: string
  readonly values: Values | null
}

export type KeptValues<Values> = {
  /** What was typed before and not saved; null: nothing, or something else stands there by now. */
  readonly before: Values | null
  readonly note: (values: Values) => void
  readonly forget: () => void
}

function isAsBegun<Values extends object>(values: Values, begin: Partial<Values>): boolean {
  const words = (value: unknown) => JSON.stringify(value ?? '')
  return Object.entries(values).every(([name, value]) => words(value) === words(begin[name as keyof Values]))
}

/**
 * What is typed into a form outlives the form, in this window, until it is saved or discarded: whoever closes it or
 * looks at something else finds it there again.
 * @param name of what is entered, in the whole product.
 * @param begin what stands there without it.
 */
export function useKeptValues<Values extends object>(
  name: string,
  begin: Partial<Values>,
): KeptValues<Values> {
  const key = `typed ${name}`
  const from = JSON.stringify(begin)
  const [before, setBefore] = useState<Values | null>(() => {
    const kept = readState<Kept<Values>>(key, { from, values: null })
    return kept.from === from ? kept.values : null
  })
  const forget = () => {
    forgetState(key)
    setBefore(null)
  }
  return {
    before,
    note: (values) => {
      if (isAsBegun(values, begin)) forgetState(key)
      else keepState(key, { from, values } satisfies Kept<Values>)
    },
    forget,
  }
}
