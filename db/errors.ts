/** The store cannot be used; `code` is an error code of the door. */
export class StoreError extends Error {
  readonly code: 'databaseNewer' | 'databaseDamaged' | 'storageFull' | 'backupFailed'

  constructor(code: StoreError['code'], options?: ErrorOptions) {
    super(code, options)
    this.name = 'StoreError'
    this.code = code
  }
}

/** What went wrong in SQLite, in the few kinds that a user can act on; null for anything else. */
export function classifySqliteError(error: unknown): 'storageFull' | 'databaseDamaged' | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return 'storageFull'
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return 'databaseDamaged'
  return null
}
