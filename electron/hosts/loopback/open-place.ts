import { join } from 'node:path'
import type { AppPlaces } from '../../platform/app-places.ts'
import type { AppPlace } from '../../platform/app-side/messages.ts'
import { startAppThread } from '../../platform/app-side/start-app-thread.ts'
import { createFileTokens } from '../../platform/file-tokens.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { appPlace } from './app-place.ts'
import type { Place, Show } from './serve.ts'

export type PlaceOptions = {
  readonly places: AppPlaces
  readonly rendererFolder: string
  readonly onQuit: () => void
}

export type Opened =
  | { readonly ok: true; readonly place: (show: Show) => Place }
  | { readonly ok: false; readonly reason: OpenRefusal }

/** Opens the application on a data folder in a thread of its own. */
export async function openPlace(options: PlaceOptions, at: AppPlace): Promise<Opened> {
  const started = await startAppThread(at)
  if (!started.ok) return started
  const { app } = started
  const tokens = createFileTokens(join(at.folder, 'transfers'))
  const { places, rendererFolder, onQuit } = options
  return {
    ok: true,
    place: (show) => {
      const onOpen = (county: string) =>
        showPlace(options, county === 'sample' ? places.sample : places.own, show)
      return appPlace({ app, tokens, rendererFolder, onQuit, onOpen })
    },
  }
}

/** @returns why it stays as it is; null where the other place is shown. */
export async function showPlace(
  options: PlaceOptions,
  at: AppPlace,
  show: Show,
): Promise<OpenRefusal | null> {
  const opened = await openPlace(options, at)
  if (!opened.ok) return opened.reason
  await show(opened.place(show))
  return null
}
