import { join } from 'node:path'
import { openApp } from '../../electron/app.ts'
import { createIds } from '../../electron/platform/create-ids.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createClient } from '../../shared/contract/client.ts'

/** The application on a new store in `folder`, as the command line opens it. */
export async function openBenchApp(folder: string) {
  const tokens = createFileTokens(join(folder, 'transfers'))
  const app = await openApp({
    folder,
    ports: {
      now: () => new Date().toISOString(),
      newId: createIds(),
      log: () => {},
      incoming: tokens.find,
      storeOutgoing: tokens.take,
      linkOutgoing: tokens.link,
      dataFolder: folder,
      printPdf: null,
    },
  })
  return { client: createClient(app.call), tokens, close: app.close }
}
