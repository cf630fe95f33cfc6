import { join } from 'node:path'
import { findNewestGood, listBackups, lookInto } from '../db/backup-folder.ts'
import { backupsFolder } from '../db/backups-path.ts'
import { toOpenError } from '../db/errors.ts'
import { prepareRestore } from '../db/restore.ts'
import type { Backup, LostOriginal } from '../shared/contract/backups.ts'
import { DATABASE_FILE, holdFolder } from './hold-folder.ts'

export type RestoredFolder = {
  /** The file that was taken. */
  readonly source: string
  /** Where the former store is kept, relative to the folder; null where there was none. */
  readonly keptAs: string | null
  /** Photographs and documents of the backup that lie nowhere whole any more. */
  readonly lost: readonly LostOriginal[]
}

/** The backups of a folder that nobody need have opened, newest first. */
export function listFolderBackups(folder: string): Backup[] {
  return listBackups(backupsFolder(join(folder, DATABASE_FILE)))
}

/** What a backup holds, wherever it lies. */
export function lookAtBackup(file: string): Pick<Backup, 'state' | 'schools' | 'lastWrittenAt'> {
  return lookInto(file)
}

/**
 * Restores a data folder that is not open: the way back from a damaged store.
 * @param options.from the file to take; without it the newest good backup of the folder.
 * @returns null where there is no good backup.
 * @throws FolderInUse, StoreError.
 */
export async function restoreFolder(options: {
  readonly folder: string
  readonly from?: string | undefined
  readonly at: string
}): Promise<RestoredFolder | null> {
  const { folder, from, at } = options
  const database = join(folder, DATABASE_FILE)
  try {
    const lock = holdFolder(folder)
    try {
      const source = from ?? newestGood(database)
      if (source === null) return null
      const prepared = await prepareRestore({ database, source, author: null, at })
      try {
        prepared.put()
      } finally {
        prepared.discard()
      }
      return { source, keptAs: prepared.keptAs, lost: prepared.lost }
    } finally {
      lock.release()
    }
  } catch (error) {
    throw toOpenError(error, folder)
  }
}

function newestGood(database: string): string | null {
  const backups = backupsFolder(database)
  const newest = findNewestGood(backups)
  return newest && join(backups, newest.name)
}
