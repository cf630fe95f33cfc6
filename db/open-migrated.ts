import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { backupsFolder, findNewestGood, namedBackups } from './backup-folder.ts'
import { isSound, tellsDamage } from './damage.ts'
import { StoreError } from './errors.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { NEWEST_VERSION } from './newest-version.ts'
import { connect, openStore, type Store } from './open.ts'
import { refuseWhenMoved } from './refuse-when-moved.ts'
import { seedDefinitions } from './seed.ts'

/**
 * Opens the store at `path`, makes it where there is none, and brings schema and definitions up to date.
 * @throws StoreError `databaseNewer` or `databaseDamaged`, with the file untouched; the latter names the
 * newest good backup.
 */
export async function openMigratedStore(
  path: string,
  options: { readonly backUp?: () => Promise<unknown> } = {},
): Promise<Store> {
  refuseDamaged(path)
  refuseNewer(path)
  try {
    return await openSound(path, options.backUp)
  } catch (error) {
    throw tellsDamage(error) ? damaged(path, error) : error
  }
}

async function openSound(path: string, backUp: (() => Promise<unknown>) | undefined): Promise<Store> {
  const raw = connect(path, { readonly: false })
  try {
    await migrate(raw, migrations, backUp)
  } finally {
    raw.close()
  }
  const store = refuseWhenMoved(openStore(path))
  try {
    await store.write(seedDefinitions)
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

/** What a user can do about a damaged store: which backup to take, of which folder. */
export function damaged(path: string, cause?: unknown): StoreError {
  const newest = findNewestGood(backupsFolder(path))
  const params = { folder: dirname(path), ...(newest && { backup: newest.name, at: newest.at }) }
  return new StoreError('databaseDamaged', { cause, params })
}

/** Looked at through a connection that can only read, so that a newer store keeps every byte. */
function refuseNewer(path: string): void {
  if (!existsSync(path)) return
  const raw = connect(path, { readonly: true })
  try {
    const version = Number(raw.pragma('user_version', { simple: true }))
    if (version > NEWEST_VERSION) throw new StoreError('databaseNewer')
  } finally {
    raw.close()
  }
}
