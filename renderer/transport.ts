import type { DesktopBridge, Transport } from '../shared/contract/client.ts'
import type { AppEvent, CallError, CallOptions, Result } from '../shared/contract/result.ts'

/** What a host offers the screens besides calls. The only file that knows which host it is. */
export type Connection = {
  readonly call: Transport
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly cancel: (job: string) => Promise<void>
  readonly upload: (file: File) => Promise<string>
  readonly fileAddress: (token: string) => string
  /** Lets the host open the county of the user, or the sample county; why it stays, else null. */
  readonly open: (county: 'own' | 'sample') => Promise<CallError | null>
  readonly quit: () => Promise<void>
}

declare global {
  interface Window {
    readonly junheng?: DesktopBridge
  }
}

/** Calls and events go by the desktop's bridge where there is one; the rest by the page's own address. */
export function openConnection(bridge = window.junheng): Connection {
  return {
    call: bridge?.call ?? callByHttp,
    subscribe: bridge?.subscribe ?? subscribeByEventSource,
    cancel: async (job) => {
      await fetch(`/cancel/${encodeURIComponent(job)}`, jsonPost({}))
    },
    upload: uploadByHttp,
    fileAddress: (token) => `/file/${encodeURIComponent(token)}`,
    open: async (county) => {
      const response = await fetch(`/open/${county}`, jsonPost({}))
      return response.ok ? null : ((await response.json()) as CallError)
    },
    quit: async () => {
      await fetch('/quit', jsonPost({}))
    },
  }
}

function jsonPost(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

async function callByHttp(name: string, input: unknown, options?: CallOptions): Promise<Result<unknown>> {
  const body = options?.job === undefined ? { input } : { input, job: options.job }
  const response = await fetch(`/call/${encodeURIComponent(name)}`, jsonPost(body))
  return (await response.json()) as Result<unknown>
}

function subscribeByEventSource(listener: (event: AppEvent) => void): () => void {
  const source = new EventSource('/events')
  source.onmessage = (message) => listener(JSON.parse(String(message.data)) as AppEvent)
  return () => source.close()
}

async function uploadByHttp(file: File): Promise<string> {
  const response = await fetch('/file', {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  if (!response.ok) throw new Error(`upload answered ${response.status}`)
  const answer = (await response.json()) as { token: string }
  return answer.token
}
