import Database from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect, type Transaction } from 'kysely'
import type { Tables } from './types.ts'

declare const reads: unique symbol
declare const writes: unique symbol

/** Asks the store. A function that only reads takes this one, so it cannot write by accident. */
export type ReadHandle = {
  readonly sql: Kysely<Tables>
  readonly raw: Database.Database
  readonly [reads]: true
}

/** Inside the one write transaction of a command. Bulk statements use `raw`: the same connection. */
export type WriteHandle = {
  readonly sql: Transaction<Tables>
  readonly raw: Database.Database
  readonly [reads]: true
  readonly [writes]: true
}

export type Store = {
  readonly path: string
  readonly read: ReadHandle
  /** Runs `work` in one transaction that is committed when it ends and rolled back when it throws. */
  readonly write: <T>(work: (handle: WriteHandle) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A connection with the pragmas that the house relies on (architecture.md, Database). */
export function connect(path: string, options: { readonly: boolean }): Database.Database {
  const raw = new Database(path, { readonly: options.readonly, timeout: 5000 })
  if (!options.readonly) raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('cache_size = -64000')
  return raw
}

/** Opens a migrated store: one writing connection, and one that can only read. */
export function openStore(path: string): Store {
  const writer = connect(path, { readonly: false })
  const reader = connect(path, { readonly: true })
  const writeSql = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingTheCause(writer) }) })
  const readSql = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader }) })
  const read = { sql: readSql, raw: reader } as ReadHandle
  return {
    path,
    read,
    write: (work) => writeSql.transaction().execute((sql) => work({ sql, raw: writer } as WriteHandle)),
    close: async () => {
      // Kysely closes only what it has used. The reader goes first: the last one settles the log.
      await readSql.destroy()
      reader.close()
      await writeSql.destroy()
      writer.close()
    },
  }
}

/**
 * SQLite takes a transaction back by itself when the disk is full. The rollback that follows would then
 * fail, and hide why.
 */
function keepingTheCause(raw: Database.Database): SqliteDatabase {
  return {
    prepare: (sql) => raw.prepare(sql === 'rollback' && !raw.inTransaction ? 'SELECT 1' : sql),
    close: () => raw.close(),
  }
}
