import { type ActionDispatch, useEffect, useReducer } from 'react'

/** What was kept under a key, over what it begins with. */
export function readState<S>(key: string, initial: S): S {
  try {
    const kept = sessionStorage.getItem(key)
    return kept === null ? initial : { ...initial, ...(JSON.parse(kept) as Partial<S>) }
  } catch {
    // A storage that is full, closed or holds something else costs no more than what it held.
    return initial
  }
}

export function keepState(key: string, state: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state))
  } catch {
    // The state still stands on the page.
  }
}

export function forgetState(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing can be kept in a storage that is closed.
  }
}

/** A reducer whose state outlives loading the page again, in this window. `forKeeping` leaves out secrets. */
export function useKeptReducer<S extends object, A>(
  key: string,
  reduce: (state: S, action: A) => S,
  initial: S,
  forKeeping: (state: S) => S = (state) => state,
): [S, ActionDispatch<[A]>] {
  const [state, act] = useReducer(reduce, initial, (fresh) => readState(key, fresh))
  useEffect(() => keepState(key, forKeeping(state)), [key, state, forKeeping])
  return [state, act]
}
