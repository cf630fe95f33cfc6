import { Worker } from 'node:worker_threads'
import type { AppEvent, CallOptions, Result } from '../../../shared/contract/result.ts'
import type { OpenRefusal } from '../open-refusal.ts'
import type { AppPlace, FromApp, ToApp } from './messages.ts'

export type AppThread = {
  readonly call: (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown>>
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly cancel: (job: string) => void
  readonly close: () => Promise<void>
}

/** `app.ts` in a thread of its own, so that a long transaction never holds up the window or the server. */
export function startAppThread(
  place: AppPlace,
): Promise<
  { readonly ok: true; readonly app: AppThread } | { readonly ok: false; readonly reason: OpenRefusal }
> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: place })
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const listeners = new Set<(event: AppEvent) => void>()
  const say = (message: ToApp) => worker.postMessage(message)
  let lastId = 0

  const app: AppThread = {
    call: (name, input, options = {}) =>
      new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve)
        say({ kind: 'call', id: lastId, name, input, options })
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cancel: (job) => say({ kind: 'cancel', job }),
    close: () =>
      new Promise((resolve) => {
        worker.once('exit', () => resolve())
        say({ kind: 'close' })
      }),
  }

  return new Promise((resolve, reject) => {
    worker.on('error', (error) => {
      for (const answer of waiting.values()) answer({ ok: false, error: { code: 'internal' } })
      waiting.clear()
      reject(error)
    })
    worker.on('message', (message: FromApp) => {
      switch (message.kind) {
        case 'ready':
          return resolve({ ok: true, app })
        case 'refused':
          return resolve({ ok: false, reason: message.reason })
        case 'answer':
          waiting.get(message.id)?.(message.result)
          return waiting.delete(message.id)
        case 'event':
          for (const listener of listeners) listener(message.event)
          return
        case 'closed':
          return
      }
    })
  })
}
