import '../node-version.ts'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openApp } from '../../app.ts'
import { createFileTokens } from '../file-tokens.ts'
import { createPorts } from '../node-ports.ts'
import { toOpenRefusal } from '../open-refusal.ts'
import type { AppPlace, FromApp, ToApp } from './messages.ts'

if (!parentPort) throw new Error('this file is the entry of a worker thread')
const port = parentPort
const { folder, sample } = workerData as AppPlace
const say = (message: FromApp) => port.postMessage(message)

try {
  const tokens = createFileTokens(join(folder, 'transfers'))
  const app = await openApp({ folder, sample, ports: createPorts({ folder, tokens }) })
  app.subscribe((event) => say({ kind: 'event', event }))
  port.on('message', async (message: ToApp) => {
    switch (message.kind) {
      case 'call':
        return say({
          kind: 'answer',
          id: message.id,
          result: await app.call(message.name, message.input, message.options),
        })
      case 'cancel':
        return app.cancel(message.job)
      case 'close':
        await app.close()
        say({ kind: 'closed' })
        return port.close()
    }
  })
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'refused', reason: toOpenRefusal(error) })
  port.close()
}
