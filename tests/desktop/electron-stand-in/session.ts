import { EventEmitter } from 'node:events'

type Handler = (request: Request) => Response | Promise<Response>
// The host's own handlers are checked against the types of electron; here they are only kept and called.
type Given = (...given: never[]) => unknown

/** Schemes, sessions and their handlers, as Electron would hold them. */
class StandInSession extends EventEmitter {
  readonly handlers = new Map<string, Handler>()
  permissionRequest: Given | null = null
  permissionCheck: Given | null = null
  devicePermission: Given | null = null
  beforeRequest: Given | null = null
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void this.handlers.set(scheme, handler),
  }
  readonly webRequest = {
    onBeforeRequest: (handler: Given) => {
      this.beforeRequest = handler
    },
  }

  setPermissionRequestHandler(handler: Given): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: Given): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: Given): void {
    this.devicePermission = handler
  }

  /** A request as a page of this session would make it. */
  async fetch(address: string, init?: RequestInit): Promise<Response> {
    const request = new Request(address, init)
    const handler = this.handlers.get(new URL(address).protocol.slice(0, -1))
    if (!handler) throw new Error(`nothing serves ${address}`)
    return handler(request)
  }
}

const partitions = new Map<string, StandInSession>()

export const session = {
  defaultSession: new StandInSession(),
  fromPartition: (name: string): StandInSession => {
    const known = partitions.get(name) ?? new StandInSession()
    partitions.set(name, known)
    return known
  },
}

export const schemes: { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[] =
  []

export const protocol = {
  registerSchemesAsPrivileged: (given: typeof schemes) => void schemes.push(...given),
}

export type { StandInSession }
