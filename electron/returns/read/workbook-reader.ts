import { type ReadRequest, readInWorker } from './read-in-worker.ts'
import type { ReadResult } from './read-result.ts'
import { workerSlot } from './worker-slot.ts'

/** Reads files one after the other in a worker that is kept between them. */
export type WorkbookReader = {
  readonly read: (request: ReadRequest) => Promise<ReadResult>
  readonly close: () => Promise<void>
}

/**
 * Opens a reader for many files: starting a worker and loading its libraries costs more than a small
 * workbook does. A worker that had to be stopped is thrown away; the next file gets a new one.
 */
export function openWorkbookReader(): WorkbookReader {
  const slot = workerSlot()
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: (request) => {
      const result = last.then(() => readInWorker(slot, request))
      last = result.catch(() => undefined)
      return result
    },
    close: async () => {
      await last
      await slot.discard()
    },
  }
}
