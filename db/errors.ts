import { accessSync, constants, existsSync } from 'node:fs'
import { tellsDamage } from './damage.ts'

/** What a user can act on when the store or its place fails. */
export type StorageTrouble = 'storageFull' | 'storageReadOnly' | 'storageUnavailable' | 'databaseDamaged'

/** The store cannot be used; `code` is an error code of the door, `params` what its sentence names. */
export class StoreError extends Error {
  readonly code:
    | StorageTrouble
    | 'databaseNewer'
    | 'dataFolderNotMade'
    | 'backupFailed'
    | 'backupDamaged'
    | 'fileNotFound'
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: StoreError['code'],
    options: ErrorOptions & { readonly params?: StoreError['params'] } = {},
  ) {
    super(code, options)
    this.name = 'StoreError'
    this.code = code
    this.params = options.params ?? {}
  }
}

// The backup of SQLite says only SQLITE_IOERR of a copy that it could not write.
const FULL = /^(SQLITE_FULL|SQLITE_IOERR(_WRITE|_SHMSIZE|_FSYNC|_DIR_FSYNC|_TRUNCATE)?|ENOSPC|EDQUOT|EFBIG)$/
const READ_ONLY = /^(SQLITE_READONLY(_(DIRECTORY|CANTINIT|RECOVERY|ROLLBACK))?|EROFS)$/
const UNAVAILABLE = /^(SQLITE_IOERR.*|SQLITE_CANTOPEN.*|SQLITE_READONLY_DBMOVED|EIO|ENODEV|ENXIO)$/

/**
 * What went wrong on the disk, in the few kinds that a user can act on; null for anything else. A folder
 * that is gone explains every one of them but damage.
 */
export function classifyStorageError(error: unknown, folder?: string): StorageTrouble | null {
  if (tellsDamage(error)) return 'databaseDamaged'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = FULL.test(code)
    ? 'storageFull'
    : READ_ONLY.test(code)
      ? 'storageReadOnly'
      : UNAVAILABLE.test(code)
        ? 'storageUnavailable'
        : null
  return kind !== null && folder !== undefined && !existsSync(folder) ? 'storageUnavailable' : kind
}

/** What to say of a data folder that cannot be opened; the error itself where no user can act on it. */
export function toOpenError(error: unknown, folder: string): unknown {
  if (error instanceof StoreError) return error
  const trouble = isForbidden(error) ? 'storageReadOnly' : classifyStorageError(error, folder)
  if (trouble === null) return error
  const known = trouble === 'storageUnavailable' && !isWritable(folder) ? 'storageReadOnly' : trouble
  return new StoreError(known, { cause: error, params: { folder } })
}

/** Whether the system says that this user has no right to a file or folder. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(EACCES|EPERM)$/.test(String(error.code))
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return true
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
