import type { Store } from '../db/open.ts'

/** Holds the store that calls work on, so that another can take its place while the application runs. */
export type StoreSlot = {
  readonly path: string
  /** Runs `work` on the present store; waits while one is being exchanged for another. */
  readonly use: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /**
   * Waits until nothing runs, closes the store, lets `change` exchange the file, and opens what is there
   * then. Never from inside `use`: it would wait for itself.
   */
  readonly exchange: (change: () => void) => Promise<void>
  readonly close: () => Promise<void>
}

export function createStoreSlot(first: Store, open: (path: string) => Promise<Store>): StoreSlot {
  const { path } = first
  let store: Store | null = first
  let opening: Promise<Store> | null = null
  let closed = false
  let running = 0
  let gate: PromiseWithResolvers<void> | null = null
  let idle: PromiseWithResolvers<void> | null = null

  /** Where an exchange could not open the store, each call tries again and is told why not. */
  const present = async (): Promise<Store> => {
    if (closed) throw new Error('the application is closed')
    if (store) return store
    opening ??= open(path).finally(() => {
      opening = null
    })
    store = await opening
    return store
  }
  const untilIdle = async () => {
    if (running === 0) return
    idle = Promise.withResolvers<void>()
    await idle.promise
    idle = null
  }

  return {
    path,
    use: async (work) => {
      while (gate) await gate.promise
      running += 1
      try {
        return await work(await present())
      } finally {
        running -= 1
        if (running === 0) idle?.resolve()
      }
    },
    exchange: async (change) => {
      while (gate) await gate.promise
      const shut = Promise.withResolvers<void>()
      gate = shut
      try {
        await untilIdle()
        // What a damaged store says on its way out does not matter any more.
        await store?.close().catch(() => {})
        store = null
        try {
          change()
        } finally {
          await present()
        }
      } finally {
        gate = null
        shut.resolve()
      }
    },
    close: async () => {
      closed = true
      await store?.close()
      store = null
    },
  }
}
