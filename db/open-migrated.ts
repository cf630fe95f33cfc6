import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { findNewestGood, namedBackups } from './backup-folder.ts'
import { backupsFolder } from './backups-path.ts'
import { isSound, tellsDamage } from './damage.ts'
import { StoreError } from './errors.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { connect, openStore, type Store } from './open.ts'
import { refuseNewer } from './refuse-newer.ts'
import { refuseWhenMoved } from './refuse-when-moved.ts'
import { writeSetting } from './repositories/settings.ts'
import { seedDefinitions } from './seed.ts'

type OpenOptions = {
  readonly backUp?: () => Promise<unknown>
  /** The version of the program that opens it: what an older one says is needed. */
  readonly program?: string
}

/**
 * Opens the store at `path`, makes it where there is none, and brings schema and definitions up to date.
 * @throws StoreError `databaseNewer` or `databaseDamaged`, with the file untouched; the latter names the
 * newest good backup.
 */
export async function openMigratedStore(path: string, options: OpenOptions = {}): Promise<Store> {
  refuseDamaged(path)
  refuseNewer(path, options.program)
  try {
    return await openSound(path, options)
  } catch (error) {
    throw tellsDamage(error) ? damaged(path, error) : error
  }
}

async function openSound(path: string, { backUp, program }: OpenOptions): Promise<Store> {
  const raw = connect(path, { readonly: false })
  try {
    await migrate(raw, migrations, backUp)
  } finally {
    raw.close()
  }
  const store = refuseWhenMoved(openStore(path))
  try {
    await store.write(async (db) => {
      await seedDefinitions(db)
      if (program !== undefined) await writeSetting(db, 'program', program)
    })
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A store that is gone although it has backups is no new one: nobody may start on an empty county. */
function refuseDamaged(path: string): void {
  const folder = backupsFolder(path)
  const missing = !existsSync(path) || statSync(path).size === 0
  if (missing ? namedBackups(folder).length === 0 : isSound(path, 'atStart')) return
  throw damaged(path)
}

/** What a user can do about a damaged store: which backup to take, of which folder, and what is not in it. */
export function damaged(path: string, cause?: unknown): StoreError {
  const newest = findNewestGood(backupsFolder(path))
  const writtenAt = lastWrittenAt(path)
  const params = {
    folder: dirname(path),
    ...(newest && { backup: newest.name, at: newest.at }),
    ...(writtenAt !== null && { writtenAt }),
  }
  return new StoreError('databaseDamaged', { cause, params })
}

/** When the damaged store was last written to; null where it is gone. */
function lastWrittenAt(path: string): string | null {
  const times = [path, `${path}-wal`].flatMap(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? [],
  )
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}
