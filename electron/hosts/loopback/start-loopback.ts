import { join } from 'node:path'
import { startAppThread } from '../../platform/app-side/start-app-thread.ts'
import { createFileTokens } from '../../platform/file-tokens.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { type LoopbackServer, serveLoopback } from './serve.ts'

export type Loopback = {
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** The application of one data folder, served to the browser of this machine. */
export async function startLoopback(options: {
  readonly folder: string
  readonly sample?: string | undefined
  readonly port: number
  readonly rendererFolder: string
  readonly notAdmitted: string
  readonly onQuit: () => void
}): Promise<
  { readonly ok: true; readonly host: Loopback } | { readonly ok: false; readonly reason: OpenRefusal }
> {
  const started = await startAppThread({ folder: options.folder, sample: options.sample })
  if (!started.ok) return started
  const { app } = started
  const tokens = createFileTokens(join(options.folder, 'transfers'))
  let server: LoopbackServer
  try {
    server = await serveLoopback({ ...options, app, tokens })
  } catch (error) {
    await app.close()
    throw error
  }
  return {
    ok: true,
    host: {
      address: server.address,
      port: server.port,
      close: async () => {
        await server.close()
        await app.close()
        tokens.clear()
      },
    },
  }
}
