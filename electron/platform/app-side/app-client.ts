import type { AppEvent, CallOptions, Result } from '../../../shared/contract/result.ts'
import type { OpenRefusal } from '../open-refusal.ts'
import type { AppPlace, FromApp, ToApp } from './messages.ts'

export type AppClient = {
  readonly call: (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown>>
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly cancel: (job: string) => void
  readonly close: () => Promise<void>
}

export type StartedApp =
  | { readonly ok: true; readonly app: AppClient }
  | { readonly ok: false; readonly reason: OpenRefusal }

/** The wire to the side that holds `app.ts`. */
export type AppWire = {
  readonly say: (message: ToApp) => void
  readonly listen: (listener: (message: FromApp) => void) => void
  /** The other side is gone; the error is what ended it, where something did. */
  readonly onEnd: (listener: (error?: Error) => void) => void
}

const GONE: Result<never> = { ok: false, error: { code: 'internal' } }

/**
 * Opens the application on the other side of a wire. Once that side is gone every call is answered
 * `internal`, so that nobody waits for it; `onLost` hears of it unless it was closed.
 * @throws what ended the other side before it was ready.
 */
export function connectApp(
  wire: AppWire,
  place: AppPlace,
  host: {
    readonly print?: (html: string) => Promise<Uint8Array>
    readonly onLost?: () => void
  } = {},
): Promise<StartedApp> {
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const listeners = new Set<(event: AppEvent) => void>()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let state: 'opening' | 'open' | 'closing' | 'gone' = 'opening'
  let lastId = 0

  const app: AppClient = {
    call: (name, input, options = {}) => {
      if (state === 'gone') return Promise.resolve(GONE)
      return new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve)
        wire.say({ kind: 'call', id: lastId, name, input, options })
      })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cancel: (job) => wire.say({ kind: 'cancel', job }),
    close: () => {
      if (state === 'open') {
        state = 'closing'
        wire.say({ kind: 'close' })
      }
      return ended
    },
  }

  const print = async (id: number, html: string) => {
    const pdf = (await host.print?.(html).catch(() => null)) ?? null
    wire.say({ kind: 'printed', id, pdf })
  }

  return new Promise((resolve, reject) => {
    wire.listen((message) => {
      switch (message.kind) {
        case 'ready':
          state = 'open'
          return resolve({ ok: true, app })
        case 'refused':
          state = 'closing'
          return resolve({ ok: false, reason: message.reason })
        case 'answer':
          waiting.get(message.id)?.(message.result)
          return waiting.delete(message.id)
        case 'event':
          for (const listener of listeners) listener(message.event)
          return
        case 'print':
          return void print(message.id, message.html)
        case 'closed':
          return
      }
    })
    wire.onEnd((error) => {
      const lost = state === 'open'
      state = 'gone'
      for (const answer of waiting.values()) answer(GONE)
      waiting.clear()
      reject(error ?? new Error('the application ended before it was open'))
      end()
      if (lost) host.onLost?.()
    })
    wire.say({ kind: 'open', place })
  })
}
