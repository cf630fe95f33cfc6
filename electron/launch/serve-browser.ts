import open from 'open'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { type Loopback, type LoopbackOptions, startLoopback } from '../hosts/loopback/start-loopback.ts'
import { appPlaces } from '../platform/app-places.ts'
import { RENDERER_FOLDER } from '../platform/build-renderer.ts'
import { hasDisplay } from '../platform/has-display.ts'
import type { OpenRefusal } from '../platform/open-refusal.ts'
import { refusalSentence } from '../platform/refusal-sentence.ts'
import type { LaunchOptions } from './options.ts'

/** The application in the browser of this machine; the address stands alone on its line. */
export async function serveBrowser(options: LaunchOptions, language: Language): Promise<void> {
  const texts = messagesOf(language).hosts
  const { own, sample } = appPlaces({ path: options.data, sample: options.sample === true })
  const isWatched = process.stdout.isTTY && hasDisplay()
  let host: Loopback | null = null
  const quit = async () => {
    await host?.close()
    console.log(texts.goodbye)
    process.exit(0)
  }
  const served: LoopbackOptions = {
    ...(options.sample ? sample : own),
    port: options.port,
    rendererFolder: RENDERER_FOLDER,
    notAdmitted: texts.notAdmitted,
    onQuit: () => void quit(),
  }
  const started = await startLoopback(served)
  if (!started.ok) console.error(refusalSentence(started.reason, language))
  host = started.ok ? started.host : await serveRefusal(served, language, started.reason, isWatched)
  if (host === null) process.exit(1)
  process.on('SIGINT', () => void quit())
  process.on('SIGTERM', () => void quit())
  console.log(started.ok ? texts.serving : texts.servingRefusal)
  console.log(host.address)
  if (isWatched) await open(host.address)
}

/** A page for a person who looks, and for a store that can be restored; a script is told by the status. */
async function serveRefusal(
  served: LoopbackOptions,
  language: Language,
  reason: OpenRefusal,
  isWatched: boolean,
): Promise<Loopback | null> {
  if (!isWatched && reason.code !== 'databaseDamaged') return null
  const { startRefused } = await import('../hosts/loopback/start-refused.ts')
  return startRefused({ ...served, language }, reason)
}
