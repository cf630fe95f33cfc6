import { existsSync } from 'node:fs'
import { StoreError } from './errors.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { connect, openStore, type Store } from './open.ts'
import { seedDefinitions } from './seed.ts'

/**
 * Opens the store at `path`, makes it where there is none, and brings schema and definitions up to date.
 * @throws StoreError `databaseNewer`, with the file untouched.
 */
export async function openMigratedStore(path: string): Promise<Store> {
  refuseNewer(path)
  const raw = connect(path, { readonly: false })
  try {
    await migrate(raw, migrations)
  } finally {
    raw.close()
  }
  const store = openStore(path)
  await store.write(seedDefinitions)
  return store
}

/** Looked at through a connection that can only read, so that a newer store keeps every byte. */
function refuseNewer(path: string): void {
  if (!existsSync(path)) return
  const raw = connect(path, { readonly: true })
  try {
    const version = Number(raw.pragma('user_version', { simple: true }))
    if (version > (migrations.at(-1)?.version ?? 0)) throw new StoreError('databaseNewer')
  } finally {
    raw.close()
  }
}
