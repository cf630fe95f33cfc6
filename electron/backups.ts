import { join } from 'node:path'
import { gatherInto, type MadeBackup, makeBackup } from '../db/backup.ts'
import { listBackups, missingOriginals, namedBackups, sharedOriginals } from '../db/backup-folder.ts'
import { DAILY_EVERY_MS, KEEP, LOOK_EVERY_MS } from '../db/backup-rules.ts'
import { type StopFlag, stopFlag } from '../db/backup-thread.ts'
import { backupsFolder } from '../db/backups-path.ts'
import { StoreError } from '../db/errors.ts'
import { keptOriginals } from '../db/keep-originals.ts'
import { damaged } from '../db/open-migrated.ts'
import { type PreparedRestore, prepareRestore } from '../db/restore.ts'
import type { Backup, BackupReason, LostOriginal } from '../shared/contract/backups.ts'
import type { Ports } from './ports.ts'
import type { StoreSlot } from './store-slot.ts'

type Failure = { readonly at: string; readonly code: string }

type Restored = Pick<PreparedRestore, 'keptAs' | 'lost'>

/** Who waits for a backup. */
type Watcher = {
  readonly signal: AbortSignal
  readonly copied: (done: number, total: number) => void
}

/** The backups of an open store. */
export type Backups = {
  readonly list: () => {
    readonly backups: Backup[]
    readonly shared: { readonly count: number; readonly bytes: number }
    readonly lastFailure: Failure | null
  }
  /** What a backup names of photographs and documents, and the backups do not have. @throws StoreError. */
  readonly missing: (name: string) => LostOriginal[]
  /** @throws StoreError; nothing is left behind but originals that are whole. */
  readonly make: (reason: BackupReason, watcher?: Watcher) => Promise<MadeBackup>
  /** Exchanges the store for a backup, once the calls that run have ended. @throws StoreError. */
  readonly restore: (name: string, author: string) => Promise<Restored>
  /** What to say of a damaged store. */
  readonly whenDamaged: () => StoreError
  /** Makes the daily one when it is due, from now on. */
  readonly keepDaily: (options: { readonly now: boolean }) => void
  /** Ends keeping, after the file that is being copied. */
  readonly close: () => Promise<void>
}

/** No room for photographs must not cost the county the database of its day; that there is none is told. */
async function makeDaily(path: string, at: string, stop: StopFlag): Promise<void> {
  try {
    await makeBackup(path, 'daily', at, { stop })
  } catch (error) {
    if (error instanceof StoreError && error.code === 'storageFull') {
      await makeBackup(path, 'daily', at, { stop, bare: true })
    }
    throw error
  }
}

export function createBackups(slot: StoreSlot, ports: Pick<Ports, 'now' | 'log'>): Backups {
  const folder = backupsFolder(slot.path)
  let lastFailure: Failure | null = null
  let found: StoreError | null = null
  let timer: NodeJS.Timeout | null = null
  let making: Promise<void> = Promise.resolve()
  const ending = new AbortController()

  /** Raised where the program ends, or the one who waits has enough. */
  const stopOn = (signal = ending.signal) => {
    const stop = stopFlag()
    const either = AbortSignal.any([ending.signal, signal])
    if (either.aborted) stop.raise()
    either.addEventListener('abort', stop.raise, { once: true })
    return stop
  }

  /** The daily one where it is due; between them what came in since, so that no backup has to copy much. */
  const makeDue = async () => {
    const at = ports.now()
    const newest = namedBackups(folder).find(({ reason }) => reason === 'daily')
    const isDue = !newest || Date.parse(at) - Date.parse(newest.at) >= DAILY_EVERY_MS
    const stop = stopOn()
    try {
      await slot.use(async ({ path }) => {
        if (isDue) await makeDaily(path, at, stop)
        else await gatherInto(path, stop)
      })
      lastFailure = null
    } catch (error) {
      if (ending.signal.aborted) return
      const code = error instanceof StoreError ? error.code : 'backupFailed'
      const details = error instanceof Error ? String(error.cause ?? error) : String(error)
      lastFailure = { at, code }
      ports.log({ level: 'error', event: 'dailyBackup', details: { code, details } })
    }
  }

  const look = () => {
    making = making.then(makeDue)
  }

  return {
    list: () => {
      const kept = keptOriginals(folder)
      return { backups: listBackups(folder, kept), shared: sharedOriginals(kept), lastFailure }
    },
    missing: (name) => missingOriginals(folder, name),
    make: async (reason, watcher) => {
      const stop = stopOn(watcher?.signal)
      const made = await makeBackup(slot.path, reason, ports.now(), { stop, copied: watcher?.copied })
      if (KEEP[reason].originals === 'after') look()
      return made
    },
    restore: async (name, author) => {
      const order = { database: slot.path, source: join(folder, name), author, at: ports.now() }
      const prepared = await prepareRestore(order)
      try {
        await slot.exchange(prepared.put)
      } finally {
        prepared.discard()
      }
      found = null
      return { keptAs: prepared.keptAs, lost: prepared.lost }
    },
    whenDamaged: () => {
      found ??= damaged(slot.path)
      return found
    },
    keepDaily: ({ now }) => {
      if (now) look()
      timer = setInterval(look, LOOK_EVERY_MS)
      timer.unref()
    },
    close: async () => {
      ending.abort()
      if (timer) clearInterval(timer)
      await making
    },
  }
}
