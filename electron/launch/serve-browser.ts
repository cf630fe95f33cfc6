import open from 'open'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { startLoopback } from '../hosts/loopback/start-loopback.ts'
import { RENDERER_FOLDER } from '../platform/build-renderer.ts'
import { dataFolder } from '../platform/data-folder.ts'
import { hasDisplay } from '../platform/has-display.ts'
import { refusalSentence } from '../platform/refusal-sentence.ts'
import type { LaunchOptions } from './options.ts'

/** The application in the browser of this machine; the address stands alone on its line. */
export async function serveBrowser(options: LaunchOptions, language: Language): Promise<void> {
  const texts = messagesOf(language).hosts
  const quit = async () => {
    if (started.ok) await started.host.close()
    console.log(texts.goodbye)
    process.exit(0)
  }
  const started = await startLoopback({
    folder: dataFolder({ path: options.data, sample: options.sample }),
    sample: options.sample ? 'taiping' : undefined,
    port: options.port,
    rendererFolder: RENDERER_FOLDER,
    notAdmitted: texts.notAdmitted,
    onQuit: () => void quit(),
  })
  if (!started.ok) {
    console.error(refusalSentence(started.reason, language))
    process.exit(1)
  }
  process.on('SIGINT', () => void quit())
  process.on('SIGTERM', () => void quit())
  console.log(texts.serving)
  console.log(started.host.address)
  if (process.stdout.isTTY && hasDisplay()) await open(started.host.address)
}
