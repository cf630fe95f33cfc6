import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clearPartialBackups } from '../db/backup-folder.ts'
import { backupsFolder } from '../db/backups-path.ts'
import { toOpenError } from '../db/errors.ts'
import { openMigratedStore } from '../db/open-migrated.ts'
import { findSampleCounty, sampleSlugs, seedSampleCounty } from '../db/seed.ts'
import type { AppEvent } from '../shared/contract/result.ts'
import { createBackups } from './backups.ts'
import { createDispatcher, type Dispatcher } from './dispatcher.ts'
import { DATABASE_FILE, holdFolder } from './hold-folder.ts'
import { createJobs } from './jobs.ts'
import { makeDataFolder } from './make-data-folder.ts'
import type { Ports } from './ports.ts'
import { productVersion } from './product-version.ts'
import { writeSampleReturns } from './samples/write-sample-returns.ts'
import { handlers } from './services/index.ts'
import { createStoreSlot } from './store-slot.ts'

export { listFolderBackups, type RestoredFolder, restoreFolder } from './restore-folder.ts'

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
 * Opens the application on a data folder, which is made where there is none. Nothing starts by importing this.
 * @throws FolderInUse where another process holds the folder; StoreError where the store cannot be used.
 */
export async function openApp(options: {
  readonly folder: string
  readonly ports: Ports
  /** The sample county that fills a folder in which there is no school yet. */
  readonly sample?: string | undefined
}): Promise<App> {
  const path = join(options.folder, DATABASE_FILE)
  makeDataFolder(options.folder)
  const lock = holdFolder(options.folder)
  try {
    const isNew = !existsSync(path)
    clearPartialBackups(backupsFolder(path))
    const open = (file: string) => openMigratedStore(file, { program: productVersion() })
    const store = await open(path)
    if (options.sample !== undefined) await seedSampleCounty(store, options.sample, options.ports.now())
    const listeners = new Set<(event: AppEvent) => void>()
    const emit = (event: AppEvent) => {
      for (const listener of listeners) listener(event)
    }
    const jobs = createJobs(emit)
    const slot = createStoreSlot(store, open)
    const backups = createBackups(slot, options.ports)
    // In a new store there is nothing yet that could be lost.
    backups.keepDaily({ now: !isNew })
    return {
      call: createDispatcher({ slot, backups, ports: options.ports, jobs, emit, handlers }),
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      cancel: jobs.cancel,
      close: async () => {
        await backups.close()
        await slot.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw toOpenError(error, options.folder)
  }
}

/** Writes a sample county as the workbooks that its schools would send in. @returns the files' names. */
export function writeSampleCounty(slug: string, folder: string): Promise<string[]> {
  return writeSampleReturns(folder, findSampleCounty(slug))
}
