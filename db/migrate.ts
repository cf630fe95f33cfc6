import type Database from 'better-sqlite3'
import { makeBackup } from './backup.ts'
import { StoreError } from './errors.ts'
import type { Migration } from './migrations/migration.ts'

/**
 * Brings the schema up to the newest step. The version stands in the database header; each step has a
 * transaction of its own, after a verified backup of a store that already holds data. A new store is made
 * in one.
 * @throws StoreError `databaseNewer` where the store was written by a newer program: it is not touched.
 */
export async function migrate(
  raw: Database.Database,
  steps: readonly Migration[],
  backUp: () => Promise<unknown> = () => makeBackup(raw.name, 'beforeMigration', new Date().toISOString()),
): Promise<void> {
  const current = Number(raw.pragma('user_version', { simple: true }))
  const newest = steps.at(-1)?.version ?? 0
  if (current > newest) throw new StoreError('databaseNewer')
  const pending = steps.filter((step) => step.version > current)
  if (pending.length === 0) return
  if (current === 0) applyTogether(raw, pending)
  else {
    await backUp()
    for (const step of pending) applyTogether(raw, [step])
  }
  raw.pragma('optimize')
}

function applyTogether(raw: Database.Database, steps: readonly Migration[]): void {
  raw.exec('BEGIN IMMEDIATE')
  try {
    for (const { up, version } of steps) {
      raw.exec(up)
      raw.pragma(`user_version = ${version}`)
    }
    raw.exec('COMMIT')
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK')
    throw error
  }
}
