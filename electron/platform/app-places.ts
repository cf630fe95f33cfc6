import type { AppPlace } from './app-side/messages.ts'
import { dataFolder } from './data-folder.ts'

const SAMPLE = 'taiping'

/** The two counties that a user can go between, for every host alike. */
export type AppPlaces = { readonly own: AppPlace; readonly sample: AppPlace }

/** With a sample, a folder that was chosen is that of the sample county. */
export function appPlaces(choice: {
  readonly path?: string | undefined
  readonly sample?: boolean | undefined
}): AppPlaces {
  const folderOf = (sample: boolean) =>
    dataFolder({ path: (choice.sample === true) === sample ? choice.path : undefined, sample })
  return { own: { folder: folderOf(false) }, sample: { folder: folderOf(true), sample: SAMPLE } }
}
