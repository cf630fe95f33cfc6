import { EventEmitter } from 'node:events'

type Handler = (event: unknown, ...given: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
  channels: () => [...handlers.keys()],
  /** A message as it would come from the frame that the event names. */
  invoke: async (channel: string, event: unknown, ...given: unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`nobody handles ${channel}`)
    return handler(event, ...given)
  },
}

/** The page's side: what was exposed to it, and what it sent. */
export const exposed: Record<string, Record<string, unknown>> = {}
export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
    exposed[name] = api
  },
}

class StandInRenderer extends EventEmitter {
  readonly invoked: unknown[][] = []
  invoke = async (...given: unknown[]): Promise<unknown> => {
    this.invoked.push(given)
    return { ok: true, value: null }
  }
}
export const ipcRenderer = new StandInRenderer()
