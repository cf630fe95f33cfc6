import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

const PAGES_A_STEP = 2000

/**
 * A copy of the database at `source`, which others may be writing to, read back before it gets its name.
 * Whatever fails, a disk without room too, leaves nothing under `target`.
 * @param complete does what else belongs to the copy, before it has its name.
 */
export async function copyVerified(
  source: string,
  target: string,
  complete: (copy: string) => Promise<void> = async () => {},
): Promise<void> {
  await underTemporaryName(target, async (partial) => {
    const from = new Database(source, { readonly: true, timeout: 5000 })
    try {
      // The counts open a snapshot that lasts until the copy is whole: a write meanwhile changes nothing.
      from.exec('BEGIN')
      const rows = countRows(from)
      await from.backup(partial, { progress: () => PAGES_A_STEP })
      try {
        readBack(partial, rows)
      } catch (error) {
        throw readsBack(from) ? new Error('the copy does not read back', { cause: error }) : error
      }
    } finally {
      from.close()
    }
    await complete(partial)
  })
}

/** A copy of a file that nobody writes to: a backup on its way back. Read back like every copy. */
export async function copyFileVerified(source: string, target: string): Promise<void> {
  // A live database keeps its newest rows beside it.
  if (existsSync(`${source}-wal`)) return copyVerified(source, target)
  await underTemporaryName(target, async (partial) => {
    copyFileSync(source, partial)
    readBack(partial, null)
  })
}

async function underTemporaryName(target: string, make: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${target}.partial`
  removeDatabase(partial)
  try {
    await make(partial)
    syncFile(partial)
    renameSync(partial, target)
    syncFolder(dirname(target))
  } catch (error) {
    removeDatabase(partial)
    throw error
  }
}

/** One file without a log beside it, so that it can be read from a medium that cannot be written. */
function readBack(path: string, rows: string | null): void {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = DELETE')
    if (!readsBack(copy)) throw Object.assign(new Error('damaged'), { code: 'SQLITE_CORRUPT' })
    if (rows !== null && countRows(copy) !== rows) throw new Error('the copy has not the rows of the store')
  } finally {
    copy.close()
  }
}

function readsBack(raw: Database.Database): boolean {
  return raw.pragma('integrity_check(1)', { simple: true }) === 'ok'
}

/** Rows by table, as text that can be compared. */
export function countRows(raw: Database.Database): string {
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  return tables
    .map((table) => `${table} ${raw.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()}`)
    .join('\n')
}

/** A database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a rename last. Windows cannot open a folder, and needs not. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
