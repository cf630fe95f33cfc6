import { join } from 'node:path'
import { lockFolder } from '../db/folder-lock.ts'
import { openMigratedStore } from '../db/open-migrated.ts'
import { findSampleCounty, sampleSlugs, seedSampleCounty } from '../db/seed.ts'
import type { AppEvent } from '../shared/contract/result.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { FolderInUse } from './folder-in-use.ts'
import { createJobs } from './jobs.ts'
import type { Ports } from './ports.ts'
import { writeSampleReturns } from './samples/write-sample-returns.ts'
import { handlers } from './services/index.ts'

/** The sample counties that a new data folder can be filled with. */
export const SAMPLE_SLUGS: readonly string[] = sampleSlugs()

export type App = {
  readonly call: Dispatcher
  /** @returns a function that ends the subscription. */
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly cancel: (job: string) => void
  readonly close: () => Promise<void>
}

/**
 * Opens the application on a data folder. Nothing starts by importing this.
 * @throws FolderInUse where another process holds the folder; StoreError where the store cannot be used.
 */
export async function openApp(options: {
  readonly folder: string
  readonly ports: Ports
  /** The sample county that fills a folder in which there is no school yet. */
  readonly sample?: string | undefined
}): Promise<App> {
  const lock = lockFolder(options.folder)
  if (!lock.held) throw new FolderInUse(lock.holder)
  try {
    const store = await openMigratedStore(join(options.folder, 'junheng.db'))
    if (options.sample !== undefined) await seedSampleCounty(store, options.sample, options.ports.now())
    const listeners = new Set<(event: AppEvent) => void>()
    const emit = (event: AppEvent) => {
      for (const listener of listeners) listener(event)
    }
    const jobs = createJobs(emit)
    return {
      call: createDispatcher({ store, ports: options.ports, jobs, emit, handlers }),
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      cancel: jobs.cancel,
      close: async () => {
        await store.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Writes a sample county as the workbooks that its schools would send in. @returns the files' names. */
export function writeSampleCounty(slug: string, folder: string): Promise<string[]> {
  return writeSampleReturns(folder, findSampleCounty(slug))
}
