import { appPlaces } from '../../platform/app-places.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { openPlace, type PlaceOptions } from './open-place.ts'
import { type Loopback, serveLoopback } from './serve.ts'

export type { Loopback } from './serve.ts'

export type LoopbackOptions = Omit<PlaceOptions, 'places'> & {
  readonly folder: string
  readonly sample?: string | undefined
  readonly port: number
  readonly notAdmitted: string
}

/** The application of one data folder, served to the browser of this machine. */
export async function startLoopback(
  options: LoopbackOptions,
): Promise<
  { readonly ok: true; readonly host: Loopback } | { readonly ok: false; readonly reason: OpenRefusal }
> {
  const { folder, sample } = options
  const places = appPlaces({ path: folder, sample: sample !== undefined })
  const opened = await openPlace({ ...options, places }, { folder, sample })
  if (!opened.ok) return opened
  return { ok: true, host: await serveLoopback(options, opened.place) }
}
