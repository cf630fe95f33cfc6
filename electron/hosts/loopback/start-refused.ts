import type { Language } from '../../../shared/messages/language.ts'
import { appPlaces } from '../../platform/app-places.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { showPlace } from './open-place.ts'
import { refusedPlace } from './refused-place.ts'
import { type Loopback, serveLoopback } from './serve.ts'
import type { LoopbackOptions } from './start-loopback.ts'

/** Serves a page that says why the data folder could not be opened, and the application once it can. */
export function startRefused(
  options: LoopbackOptions & { readonly language: Language },
  reason: OpenRefusal,
): Promise<Loopback> {
  const { folder, sample, language, onQuit } = options
  const places = appPlaces({ path: folder, sample: sample !== undefined })
  return serveLoopback(options, (show) =>
    refusedPlace({
      folder,
      reason,
      language,
      onQuit,
      open: () => showPlace({ ...options, places }, { folder, sample }, show),
    }),
  )
}
