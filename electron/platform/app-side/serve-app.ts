import { join } from 'node:path'
import { type App, openApp } from '../../app.ts'
import type { Ports } from '../../ports.ts'
import { createFileTokens } from '../file-tokens.ts'
import { createPorts } from '../node-ports.ts'
import { refusalOf } from '../open-refusal.ts'
import type { AppPlace, FromApp, ToApp } from './messages.ts'

/** The wire to the host, as a worker thread or a utility process has it. */
export type HostWire = {
  readonly say: (message: FromApp) => void
  readonly listen: (listener: (message: ToApp) => void) => void
  /** Ends this side. */
  readonly end: () => void
}

/**
 * Holds `app.ts` on this side of the wire: opens the folder it is told to, answers calls, hands on events.
 * `printPdf` prints here; where it is 'host', the host is asked to print.
 */
export function serveApp(wire: HostWire, printPdf: Ports['printPdf'] | 'host'): void {
  let app: App | null = null
  const printing = new Map<number, (pdf: Uint8Array | null) => void>()
  let lastPrint = 0
  const printByHost = (html: string) =>
    new Promise<Uint8Array>((resolve, reject) => {
      lastPrint += 1
      printing.set(lastPrint, (pdf) => (pdf ? resolve(pdf) : reject(new Error('the host could not print'))))
      wire.say({ kind: 'print', id: lastPrint, html })
    })

  const open = async ({ folder, sample }: AppPlace) => {
    const tokens = createFileTokens(join(folder, 'transfers'))
    const ports = createPorts({ folder, tokens, printPdf: printPdf === 'host' ? printByHost : printPdf })
    try {
      app = await openApp({ folder, sample, ports })
      app.subscribe((event) => wire.say({ kind: 'event', event }))
      wire.say({ kind: 'ready' })
    } catch (error) {
      wire.say({ kind: 'refused', reason: refusalOf(error, ports.log) })
      wire.end()
    }
  }

  wire.listen(async (message) => {
    switch (message.kind) {
      case 'open':
        return open(message.place)
      case 'call': {
        if (!app) return
        const result = await app.call(message.name, message.input, message.options)
        return wire.say({ kind: 'answer', id: message.id, result })
      }
      case 'cancel':
        return app?.cancel(message.job)
      case 'printed':
        printing.get(message.id)?.(message.pdf)
        return printing.delete(message.id)
      case 'close':
        await app?.close()
        wire.say({ kind: 'closed' })
        return wire.end()
    }
  })
}
