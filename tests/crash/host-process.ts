// The loopback host as a process of its own, to be killed: `host-process FOLDER SAMPLE RENDERER`. It begins when
// it is told its port on its input, and says the address where the browser is let in.
import '../../electron/platform/node-version.ts'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'

async function run(folder: string, sample: string, rendererFolder: string): Promise<void> {
  const [port] = await once(process.stdin, 'data')
  const started = await startLoopback({
    folder,
    sample,
    port: Number(port),
    rendererFolder,
    notAdmitted: 'not admitted',
    onQuit: () => undefined,
  })
  writeSync(1, started.ok ? `${started.host.address}\n` : `refused: ${started.reason.code}\n`)
}

const [folder = '', sample = '', rendererFolder = ''] = process.argv.slice(2)
void run(folder, sample, rendererFolder)
