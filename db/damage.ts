import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { readDatabase } from './read-database.ts'

const HEADER = 'SQLite format 3\0'
/** A file of up to this is read through at every start: a fraction of a second also from a slow disk. */
const SMALL_BYTES = 24 * 1024 * 1024
/** In a larger one tables are checked until this has passed; the daily backup reads the rest. */
const START_BUDGET_MS = 300
/** They hold nearly all bytes of a large store. */
const LARGE_TABLES = ['observations', 'files']

/** Whether there is a file with the header of a database. */
export function isStore(path: string): boolean {
  if (!existsSync(path)) return false
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEADER.length)
    return readSync(file, head, 0, head.length, 0) === head.length && head.toString('latin1') === HEADER
  } finally {
    closeSync(file)
  }
}

/**
 * Whether a database reads as one. `wholly` reads every page and compares every index; `atStart` is
 * bounded in time.
 * @throws what the machine says where the file cannot be opened for another reason than damage.
 */
export function isSound(path: string, how: 'wholly' | 'atStart'): boolean {
  if (!isStore(path)) return false
  try {
    return readDatabase(path, (raw) => {
      if (how === 'wholly') return says(raw, 'integrity_check(1)')
      return statSync(path).size <= SMALL_BYTES ? says(raw, 'quick_check(1)') : tablesAreSound(raw)
    })
  } catch (error) {
    if (tellsDamage(error)) return false
    throw error
  }
}

/** Whether SQLite met damage. */
export function tellsDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

function tablesAreSound(raw: Database.Database): boolean {
  const until = performance.now() + START_BUDGET_MS
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  for (const table of tables.filter((name) => !LARGE_TABLES.includes(name))) {
    if (!says(raw, `quick_check("${table}")`)) return false
    if (performance.now() > until) break
  }
  return true
}

function says(raw: Database.Database, check: string): boolean {
  return raw.pragma(check, { simple: true }) === 'ok'
}
