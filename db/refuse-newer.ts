import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { StoreError } from './errors.ts'
import { NEWEST_VERSION } from './newest-version.ts'
import { readDatabase } from './read-database.ts'

/**
 * Looked at through a connection that can only read, so that a newer store keeps every byte.
 * @throws StoreError `databaseNewer`, with the version of the program that wrote it, where it left word.
 */
export function refuseNewer(path: string, program?: string): void {
  if (!existsSync(path)) return
  readDatabase(path, (raw) => {
    const version = Number(raw.pragma('user_version', { simple: true }))
    if (version <= NEWEST_VERSION) return
    const writer = writerOf(raw)
    throw new StoreError('databaseNewer', {
      params: {
        folder: dirname(path),
        schema: version,
        newest: NEWEST_VERSION,
        ...(writer !== null && { writer }),
        ...(program !== undefined && { program }),
      },
    })
  })
}

/** Nobody knows what a newer store looks like: what cannot be asked stays unknown. */
function writerOf(raw: Database.Database): string | null {
  try {
    const value = raw.prepare("SELECT value FROM settings WHERE key = 'program'").pluck().get()
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
