import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createClient } from '../../shared/contract/client.ts'

/** The application on a new store in `folder`, as the command line opens it. */
export async function openBenchApp(folder: string) {
  const tokens = createFileTokens(join(folder, 'transfers'))
  const app = await openApp({
    folder,
    ports: {
      now: () => new Date().toISOString(),
      newId: () => uuidv7(),
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
