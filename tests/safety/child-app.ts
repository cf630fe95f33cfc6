import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { openApp } from '../../electron/app.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { toOpenRefusal } from '../../electron/platform/open-refusal.ts'

// The application in a process of its own, with whatever limits that process was given. It hears calls
// and answers them over the channel to its parent.
const [folder = '', transfers = folder] = process.argv.slice(2)
const say = (message: unknown) => process.send?.(message)

// Root writes wherever it likes: what a read-only folder is, it learns as somebody else.
if (process.env.DROP_RIGHTS && process.getuid?.() === 0) {
  process.setgid?.(65534)
  process.setuid?.(65534)
}

try {
  const tokens = createFileTokens(join(transfers, 'transfers'))
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
  process.on('message', async (message: { name: string; input: unknown }) => {
    if (message.name !== 'close') return say(await app.call(message.name, message.input))
    await app.close()
    process.disconnect()
  })
  say({ ready: true })
} catch (error) {
  say({ refused: toOpenRefusal(error) })
  process.disconnect()
}
