import { type Stats, statSync } from 'node:fs'
import { StoreError } from './errors.ts'
import type { Store } from './open.ts'

/**
 * A store whose file is no longer where it was opened (the stick was pulled, the folder moved or deleted)
 * takes no more writes. The system would still accept them, into a file that nobody finds again.
 */
export function refuseWhenMoved(store: Store): Store {
  const opened = look(store.path)
  return {
    ...store,
    write: (work) =>
      store.write(async (db) => {
        const result = await work(db)
        const now = look(store.path)
        if (now === null || opened === null || now.ino !== opened.ino || now.dev !== opened.dev) {
          throw new StoreError('storageUnavailable')
        }
        return result
      }),
  }
}

function look(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}
