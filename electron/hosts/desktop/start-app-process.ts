import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import { connectApp, type StartedApp } from '../../platform/app-side/app-client.ts'
import type { AppPlace } from '../../platform/app-side/messages.ts'

/** `app.ts` in a utility process. */
export function startAppProcess(
  place: AppPlace,
  host: { readonly print: (html: string) => Promise<Uint8Array>; readonly onLost: () => void },
): Promise<StartedApp> {
  const entry = fileURLToPath(new URL('./app-process.ts', import.meta.url))
  const child = utilityProcess.fork(entry, [], { serviceName: 'junheng' })
  return connectApp(
    {
      say: (message) => child.postMessage(message),
      listen: (listener) => child.on('message', listener),
      onEnd: (listener) => child.once('exit', (code) => listener(new Error(`ended with ${code}`))),
    },
    place,
    host,
  )
}
