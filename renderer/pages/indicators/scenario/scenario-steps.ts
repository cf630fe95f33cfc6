import type { ScenarioChange } from '../../../../shared/assessment/what-if/scenario.ts'

export type Changes = readonly ScenarioChange[]

/** The changes of a scenario with the way back and forth since it was opened. */
export type Steps = {
  readonly now: Changes
  readonly past: readonly Changes[]
  readonly future: readonly Changes[]
  /** Typing on at one place is one step. */
  readonly place: string | null
}

export type StepAction =
  | { readonly kind: 'change'; readonly to: (now: Changes) => Changes; readonly place: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

export function takeStep(steps: Steps, action: StepAction): Steps {
  const { now, past, future, place } = steps
  if (action.kind === 'undo') {
    const before = past.at(-1)
    if (before === undefined) return steps
    return { now: before, past: past.slice(0, -1), future: [now, ...future], place: null }
  }
  if (action.kind === 'redo') {
    const [next, ...rest] = future
    return next === undefined ? steps : { now: next, past: [...past, now], future: rest, place: null }
  }
  const next = action.to(now)
  const typedOn = action.place !== null && action.place === place
  return { now: next, past: typedOn ? past : [...past, now], future: [], place: action.place }
}
