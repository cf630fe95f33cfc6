import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

export type FolderHolder = { readonly pid: number; readonly host: string; readonly since: string }

export type FolderLock =
  | { readonly held: true; readonly release: () => void }
  | { readonly held: false; readonly holder: FolderHolder | null }

/**
 * Holds a data folder for one process. The lock is one of SQLite on a file of its own: the system lets it
 * go when the process dies, however it dies; who holds it stands beside it.
 * @throws what the machine says where the folder cannot be written to.
 */
export function lockFolder(folder: string): FolderLock {
  const lock = new Database(join(folder, 'folder.lock'), { timeout: 0 })
  const holderFile = join(folder, 'folder-holder.json')
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error
    return { held: false, holder: readHolder(holderFile) }
  }
  const holder: FolderHolder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  leaveWord(holderFile, holder)
  return {
    held: true,
    release: () => {
      lock.exec('ROLLBACK')
      lock.close()
    },
  }
}

/** A courtesy to the second opener: a full disk that takes no note must not keep the first one out. */
function leaveWord(path: string, holder: FolderHolder): void {
  try {
    writeFileSync(path, JSON.stringify(holder))
  } catch {
    return
  }
}

function readHolder(path: string): FolderHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FolderHolder
  } catch {
    return null
  }
}
