import { Worker } from 'node:worker_threads'
import { connectApp, type StartedApp } from './app-client.ts'
import { APP_HEAP } from './app-heap.ts'
import type { AppPlace } from './messages.ts'

/** `app.ts` in a thread of its own, so that a long transaction never holds up the server. */
export function startAppThread(place: AppPlace): Promise<StartedApp> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: APP_HEAP.old, maxYoungGenerationSizeMb: APP_HEAP.young },
  })
  return connectApp(
    {
      say: (message) => worker.postMessage(message),
      listen: (listener) => worker.on('message', listener),
      onEnd: (listener) => worker.once('error', listener).once('exit', () => listener()),
    },
    place,
  )
}
