import { join } from 'node:path'
import { makeBackup } from '../db/backup.ts'
import { backupsFolder, listBackups, namedBackups } from '../db/backup-folder.ts'
import { DAILY_EVERY_MS, LOOK_EVERY_MS } from '../db/backup-rules.ts'
import { StoreError } from '../db/errors.ts'
import { damaged } from '../db/open-migrated.ts'
import { prepareRestore } from '../db/restore.ts'
import type { Backup, BackupReason } from '../shared/contract/backups.ts'
import type { Ports } from './ports.ts'
import type { StoreSlot } from './store-slot.ts'

type Failure = { readonly at: string; readonly code: string }

/** The backups of an open store. */
export type Backups = {
  readonly list: () => { readonly backups: Backup[]; readonly lastFailure: Failure | null }
  /** @returns the name of the file. @throws StoreError; nothing is left behind. */
  readonly make: (reason: BackupReason) => Promise<string>
  /** Exchanges the store for a backup, once the calls that run have ended. @throws StoreError. */
  readonly restore: (name: string, author: string) => Promise<{ readonly keptAs: string | null }>
  /** What to say of a damaged store. */
  readonly whenDamaged: () => StoreError
  /** Makes the daily one when it is due, from now on. */
  readonly keepDaily: (options: { readonly now: boolean }) => void
  /** Ends keeping, after the one that is being made. */
  readonly close: () => Promise<void>
}

export function createBackups(slot: StoreSlot, ports: Pick<Ports, 'now' | 'log'>): Backups {
  const folder = backupsFolder(slot.path)
  let lastFailure: Failure | null = null
  let found: StoreError | null = null
  let timer: NodeJS.Timeout | null = null
  let making: Promise<void> = Promise.resolve()

  const makeDaily = async () => {
    const at = ports.now()
    const newest = namedBackups(folder).find(({ reason }) => reason === 'daily')
    if (newest && Date.parse(at) - Date.parse(newest.at) < DAILY_EVERY_MS) return
    try {
      await slot.use(({ path }) => makeBackup(path, 'daily', at))
      lastFailure = null
    } catch (error) {
      const code = error instanceof StoreError ? error.code : 'backupFailed'
      const details = error instanceof Error ? String(error.cause ?? error) : String(error)
      lastFailure = { at, code }
      ports.log({ level: 'error', event: 'dailyBackup', details: { code, details } })
    }
  }

  return {
    list: () => ({ backups: listBackups(folder), lastFailure }),
    make: (reason) => makeBackup(slot.path, reason, ports.now()),
    restore: async (name, author) => {
      const order = { database: slot.path, source: join(folder, name), author, at: ports.now() }
      const prepared = await prepareRestore(order)
      try {
        await slot.exchange(prepared.put)
      } finally {
        prepared.discard()
      }
      found = null
      return { keptAs: prepared.keptAs }
    },
    whenDamaged: () => {
      found ??= damaged(slot.path)
      return found
    },
    keepDaily: ({ now }) => {
      const look = () => {
        making = making.then(makeDaily)
      }
      if (now) look()
      timer = setInterval(look, LOOK_EVERY_MS)
      timer.unref()
    },
    close: async () => {
      if (timer) clearInterval(timer)
      await making
    },
  }
}
