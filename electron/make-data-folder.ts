import { mkdirSync } from 'node:fs'
import { classifyStorageError, isForbidden, StoreError } from '../db/errors.ts'

/**
 * Makes a data folder where there is none yet.
 * @throws StoreError that names it: no right to it, a full disk, a file in its place, a drive that is not there.
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    const trouble = isForbidden(cause) ? 'storageReadOnly' : classifyStorageError(cause)
    throw new StoreError(trouble ?? 'dataFolderNotMade', { cause, params: { folder } })
  }
}
