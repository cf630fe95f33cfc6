import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { RENDERER_FOLDER } from '../../electron/platform/build-renderer.ts'

/** The loopback host as a process of its own, to be killed: `node host-process.ts FOLDER SAMPLE`. */
const [folder = '', sample] = process.argv.slice(2)
const started = await startLoopback({
  folder,
  sample,
  port: 0,
  rendererFolder: RENDERER_FOLDER,
  notAdmitted: 'not admitted',
  onQuit: () => undefined,
})
process.stdout.write(started.ok ? `${started.host.address}\n` : `refused: ${started.reason.code}\n`)
