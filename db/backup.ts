import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from './errors.ts'

/**
 * A copy of the database beside it, read back before it counts.
 * @throws StoreError `backupFailed`; nothing is left behind.
 */
export async function backUpVerified(raw: Database.Database, label: string): Promise<string> {
  const folder = join(dirname(raw.name), 'backups')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${basename(raw.name, '.db')}-${label}.db`)
  rmSync(path, { force: true })
  try {
    await raw.backup(path)
    verify(path)
    return path
  } catch (error) {
    if (existsSync(path)) rmSync(path)
    throw new StoreError('backupFailed', { cause: error })
  }
}

function verify(path: string): void {
  const copy = new Database(path, { readonly: true })
  try {
    const result = copy.pragma('integrity_check', { simple: true })
    if (result !== 'ok') throw new Error(`backup does not read back: ${String(result)}`)
  } finally {
    copy.close()
  }
}
