import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { type App, openApp } from '../../electron/app.ts'
import { createFileTokens, type FileTokens } from '../../electron/platform/file-tokens.ts'
import type { LogEntry } from '../../electron/ports.ts'
import { type Client, createClient } from '../../shared/contract/client.ts'
import type { Result } from '../../shared/contract/result.ts'
import { atEnd } from '../at-end.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

export type TestApp = {
  readonly app: App
  readonly client: Client
  readonly tokens: FileTokens
  readonly folder: string
  readonly log: readonly LogEntry[]
}

/** The application on a real store, with a clock and a log that the test can see. */
export async function openTestApp(options: { sample?: string; folder?: string } = {}): Promise<TestApp> {
  const folder = options.folder ?? temporaryFolder()
  const tokens = createFileTokens(join(folder, 'transfers'))
  const log: LogEntry[] = []
  const app = await openApp({
    folder,
    sample: options.sample,
    ports: {
      now: () => new Date().toISOString(),
      newId: () => uuidv7(),
      log: (entry) => void log.push(entry),
      incoming: tokens.find,
      storeOutgoing: tokens.take,
      linkOutgoing: tokens.link,
      dataFolder: folder,
      printPdf: null,
    },
  })
  atEnd(() => app.close().catch(() => {}))
  return { app, client: createClient(app.call), tokens, folder, log }
}

/** The value of an answer that must have gone well. */
export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error)}`)
  return result.value
}
