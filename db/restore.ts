import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { LostOriginal } from '../shared/contract/backups.ts'
import { copyFileVerified, removeDatabase, syncFile, syncFolder } from './backup-copy.ts'
import { lookInto, rotateBackups } from './backup-folder.ts'
import { backupName, fileTime } from './backup-name.ts'
import { runInThread } from './backup-thread.ts'
import { backupsFolder } from './backups-path.ts'
import { isSound } from './damage.ts'
import { classifyStorageError, StoreError } from './errors.ts'
import { openMigratedStore } from './open-migrated.ts'
import { refuseNewer } from './refuse-newer.ts'
import { appendToAuditLog } from './repositories/audit-log.ts'
import { readSetting } from './repositories/settings.ts'

const DAMAGED_FOLDER = 'damaged'

export type RestoreOrder = {
  /** The store that is to be replaced; it need not exist. */
  readonly database: string
  /** The backup file. */
  readonly source: string
  /** Who restores; null where nobody can be asked: then the user whom the backup names. */
  readonly author: string | null
  readonly at: string
}

export type PreparedRestore = {
  /** Where the present store will be kept, relative to its folder; null where there is none. */
  readonly keptAs: string | null
  /** Photographs and documents of the backup that lie nowhere whole; all others lie beside the store now. */
  readonly lost: readonly LostOriginal[]
  /** Puts the copy in place. The store must be closed, and its folder held. */
  readonly put: () => void
  readonly discard: () => void
}

/**
 * A copy of a backup beside the store: read back, brought to the schema of this program, with the restore
 * in its audit log, and its photographs and documents where the store looks for them. All that can fail
 * happens here, while nothing of the store is touched.
 * @throws StoreError `fileNotFound`, `backupDamaged`, `databaseNewer`, or what the disk says.
 */
export async function prepareRestore({
  database,
  source,
  author,
  at,
}: RestoreOrder): Promise<PreparedRestore> {
  const name = basename(source)
  if (!existsSync(source)) throw new StoreError('fileNotFound', { params: { name } })
  const { state } = lookInto(source)
  if (state === 'newer') refuseNewer(source)
  if (state === 'damaged') throw new StoreError('backupDamaged', { params: { name } })
  const copy = join(dirname(database), 'restoring.db')
  const discard = () => {
    removeDatabase(copy)
    removeDatabase(`${copy}.partial`)
  }
  discard()
  try {
    const keptAs = placeForPresent(database, at)
    await copyFileVerified(source, copy)
    await completeCopy(copy, { backup: name, keptAs }, author, at)
    const lost = await runInThread({ kind: 'bringBack', copy, source, database })
    return { keptAs, lost, discard, put: () => exchange(database, copy, keptAs) }
  } catch (error) {
    discard()
    if (error instanceof StoreError) throw error
    const code = classifyStorageError(error, dirname(database))
    throw new StoreError(code === 'databaseDamaged' ? 'backupDamaged' : (code ?? 'backupFailed'), {
      cause: error,
      params: { name },
    })
  }
}

async function completeCopy(
  copy: string,
  restored: { readonly backup: string; readonly keptAs: string | null },
  author: string | null,
  at: string,
): Promise<void> {
  // The backup itself is what one would go back to: its copy needs none before the migrations.
  const store = await openMigratedStore(copy, { backUp: async () => {} })
  try {
    const by = author ?? (await readSetting(store.read, 'userName')) ?? ''
    await store.write((db) =>
      appendToAuditLog(db, { at, author: by, call: 'backups.restore', input: JSON.stringify(restored) }),
    )
  } finally {
    await store.close()
  }
  if (existsSync(`${copy}-wal`)) throw new Error('the restored copy still has a log beside it')
  syncFile(copy)
}

/** A sound store becomes a backup like others; a damaged one is kept for whoever can read more of it. */
function placeForPresent(database: string, at: string): string | null {
  if (!existsSync(database)) return null
  if (isSound(database, 'atStart'))
    return join(basename(backupsFolder(database)), backupName(at, 'beforeRestore'))
  return join(DAMAGED_FOLDER, `junheng-${fileTime(at)}-damaged.db`)
}

const isDamagedPlace = (keptAs: string): boolean => dirname(keptAs) === DAMAGED_FOLDER

/**
 * The present store gets a second name first, and the copy takes over the old one in a single step: a
 * power cut leaves the one or the other, never none.
 */
function exchange(database: string, copy: string, keptAs: string | null): void {
  const folder = dirname(database)
  if (keptAs !== null) {
    const aside = join(folder, keptAs)
    if (!isDamagedPlace(keptAs)) settleLog(database)
    mkdirSync(dirname(aside), { recursive: true })
    secondName(database, aside)
    // A log that could not be settled belongs to the old file and must not be read into the new one.
    if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${aside}-wal`)
    syncFolder(dirname(aside))
  }
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${database}${suffix}`, { force: true })
  renameSync(copy, database)
  syncFolder(folder)
  rotateBackups(database)
}

/** Takes what stands in the log into the file; where that fails the log is kept with it. */
function settleLog(database: string): void {
  try {
    const raw = new Database(database, { timeout: 5000 })
    try {
      raw.pragma('journal_mode = DELETE')
    } finally {
      raw.close()
    }
  } catch {
    return
  }
}

/** File systems of memory sticks know no links; there it is a copy. */
function secondName(path: string, other: string): void {
  try {
    linkSync(path, other)
  } catch {
    copyFileSync(path, other)
    syncFile(other)
  }
}
