import Database from 'better-sqlite3'

/** Looks into a database that need not be open, nor of the schema of this program. */
export function readDatabase<T>(path: string, look: (raw: Database.Database) => T): T {
  const raw = new Database(path, { readonly: true, timeout: 5000 })
  try {
    return look(raw)
  } finally {
    raw.close()
  }
}
