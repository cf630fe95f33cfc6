import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupReason, LostOriginal } from '../shared/contract/backups.ts'
import { rotateBackups } from './backup-folder.ts'
import { backupName } from './backup-name.ts'
import { KEEP } from './backup-rules.ts'
import { runInThread, type StopFlag } from './backup-thread.ts'
import { backupsFolder } from './backups-path.ts'
import { classifyStorageError, StoreError } from './errors.ts'
import { keptOriginals, lackingOriginals } from './keep-originals.ts'
import { namedOriginals } from './named-originals.ts'
import { readDatabase } from './read-database.ts'

export type MadeBackup = {
  readonly name: string
  /** Photographs and documents that lie nowhere whole any more. */
  readonly lost: readonly LostOriginal[]
}

type BackupOptions = {
  readonly stop?: StopFlag | undefined
  readonly copied?: ((done: number, total: number) => void) | undefined
  readonly bare?: boolean
}

/**
 * A verified copy of the database in the backups folder beside it, with its photographs and documents where
 * the rules say so, or without them (`bare`); then the rules let the oldest go. A thread of its own makes it:
 * reading a large copy back takes seconds, in which calls must be answered.
 * @throws StoreError `storageFull`, `databaseDamaged` … or `backupFailed`; nothing is left behind.
 */
export async function makeBackup(
  database: string,
  reason: BackupReason,
  at: string,
  { stop, copied, bare = KEEP[reason].originals === 'after' }: BackupOptions = {},
): Promise<MadeBackup> {
  const folder = backupsFolder(database)
  const name = backupName(at, reason)
  let lost: readonly LostOriginal[]
  try {
    // Not with its parents: where the data folder is gone, none shall be made in its place.
    if (!existsSync(folder)) mkdirSync(folder)
    const order = { kind: 'copyWhole', source: database, target: join(folder, name), bare } as const
    lost = await runInThread(order, stop, copied)
  } catch (error) {
    throw new StoreError(whyFailed(error, database), { cause: error })
  }
  rotateBackups(database)
  return { name, lost }
}

/**
 * Lets the photographs and documents of a store follow into its backups; there is no thread where none lacks.
 * @throws StoreError as `makeBackup`.
 */
export async function gatherInto(database: string, stop: StopFlag): Promise<void> {
  try {
    const named = readDatabase(database, namedOriginals)
    if (lackingOriginals(named, keptOriginals(backupsFolder(database))).length === 0) return
    await runInThread({ kind: 'gather', database }, stop)
  } catch (error) {
    throw new StoreError(whyFailed(error, database), { cause: error })
  }
}

function whyFailed(error: unknown, database: string): StoreError['code'] {
  if (!existsSync(dirname(database))) return 'storageUnavailable'
  return classifyStorageError(error) ?? 'backupFailed'
}
