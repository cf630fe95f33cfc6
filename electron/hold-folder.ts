import { toOpenError } from '../db/errors.ts'
import { type FolderLock, lockFolder } from '../db/folder-lock.ts'
import { FolderInUse } from './folder-in-use.ts'

/** The one file of a data folder that holds everything but photographs. */
export const DATABASE_FILE = 'junheng.db'

/** @throws FolderInUse where another process holds the folder; StoreError where it cannot be written to. */
export function holdFolder(folder: string): { readonly release: () => void } {
  const lock = tryLock(folder)
  if (!lock.held) throw new FolderInUse(lock.holder)
  return lock
}

function tryLock(folder: string): FolderLock {
  try {
    return lockFolder(folder)
  } catch (error) {
    throw toOpenError(error, folder)
  }
}
