import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type KilledHost = {
  /** Where the browser is let in. */
  readonly address: string
  /** As when the battery dies: nothing is said, nothing is closed. */
  readonly kill: () => Promise<void>
}

const SCRIPT = fileURLToPath(new URL('host-process.ts', import.meta.url))

/** Starts the host of a data folder as a process of its own. */
export async function startKilledHost(folder: string, sample: string): Promise<KilledHost> {
  const child = spawn(process.execPath, [SCRIPT, folder, sample], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
    child.once('exit', () => reject(new Error('host ended before it was ready')))
  })
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}
