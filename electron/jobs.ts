import type { AppEvent } from '../shared/contract/result.ts'
import type { QueryContext } from './services/context.ts'

export type Job = {
  readonly signal: AbortSignal
  readonly progress: QueryContext['progress']
  readonly end: () => void
}

export type Jobs = {
  /** A job by the name that the caller gave it; a call without a name reports to nobody. */
  readonly begin: (name: string | undefined) => Job
  readonly cancel: (name: string) => void
}

const PROGRESS_EVERY_MS = 50

/** One mechanism for long work: a job name, events on the subscription, an AbortSignal in the context. */
export function createJobs(emit: (event: AppEvent) => void): Jobs {
  const running = new Map<string, AbortController>()
  return {
    begin: (name) => {
      const controller = new AbortController()
      if (name === undefined) return { signal: controller.signal, progress: () => {}, end: () => {} }
      running.set(name, controller)
      let last = Number.NEGATIVE_INFINITY
      return {
        signal: controller.signal,
        progress: (phase, done, total) => {
          const now = performance.now()
          if (done < total && now - last < PROGRESS_EVERY_MS) return
          last = now
          emit({ kind: 'progress', job: name, phase, done, total })
        },
        end: () => {
          running.delete(name)
          emit({ kind: 'jobEnded', job: name })
        },
      }
    },
    cancel: (name) => running.get(name)?.abort(),
  }
}
