import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BackupReason } from '../shared/contract/backups.ts'
import { backupsFolder, rotateBackups } from './backup-folder.ts'
import { backupName } from './backup-name.ts'
import type { CopyOrder, CopyOutcome } from './backup-worker.ts'
import { classifyStorageError, StoreError } from './errors.ts'

/**
 * A verified copy of the database in the backups folder beside it; then the rules let the oldest go. A
 * thread of its own makes it: reading a large copy back takes seconds, in which calls must be answered.
 * @returns the name of the backup.
 * @throws StoreError `storageFull`, `databaseDamaged` … or `backupFailed`; nothing is left behind.
 */
export async function makeBackup(database: string, reason: BackupReason, at: string): Promise<string> {
  const folder = backupsFolder(database)
  const name = backupName(at, reason)
  try {
    // Not with its parents: where the data folder is gone, none shall be made in its place.
    if (!existsSync(folder)) mkdirSync(folder)
    await copyInThread({ source: database, target: join(folder, name) })
  } catch (error) {
    throw new StoreError(whyFailed(error, database), { cause: error })
  }
  rotateBackups(folder)
  return name
}

function whyFailed(error: unknown, database: string): StoreError['code'] {
  if (!existsSync(dirname(database))) return 'storageUnavailable'
  return classifyStorageError(error) ?? 'backupFailed'
}

async function copyInThread(order: CopyOrder): Promise<void> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: order })
  const outcome = await new Promise<CopyOutcome>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread of the backup ended without an answer')))
  })
  if (!outcome.ok) throw Object.assign(new Error(outcome.message), { code: outcome.code })
}
