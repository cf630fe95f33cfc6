import { parentPort, workerData } from 'node:worker_threads'
import type { LostOriginal } from '../shared/contract/backups.ts'
import { bringBackOriginals, copyWhole, gatherOriginals } from './backup-whole.ts'

/** What the thread is told. `copyWhole` makes a backup, `gather` lets the originals of a store follow. */
export type BackupOrder =
  | { readonly kind: 'copyWhole'; readonly source: string; readonly target: string; readonly bare: boolean }
  | { readonly kind: 'gather'; readonly database: string }
  | { readonly kind: 'bringBack'; readonly copy: string; readonly source: string; readonly database: string }

/** `stop` holds another number than 0 once the work shall end. */
export type ThreadData = { readonly order: BackupOrder; readonly stop: SharedArrayBuffer }

/** What it answers. */
export type BackupOutcome =
  | { readonly ok: true; readonly lost: readonly LostOriginal[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

function run(order: BackupOrder, isStopped: () => boolean): Promise<LostOriginal[]> {
  switch (order.kind) {
    case 'copyWhole':
      return copyWhole(order, isStopped)
    case 'gather':
      return gatherOriginals(order.database, isStopped)
    case 'bringBack':
      return bringBackOriginals(order, isStopped)
  }
}

function toOutcome(error: unknown): BackupOutcome {
  return {
    ok: false,
    code: error instanceof Error && 'code' in error ? String(error.code) : '',
    message: error instanceof Error ? error.message : String(error),
  }
}

const { order, stop } = workerData as ThreadData
// No top-level await: the package holds this entry as CommonJS.
void run(order, () => Atomics.load(new Int32Array(stop), 0) !== 0)
  .then((lost): BackupOutcome => ({ ok: true, lost }), toOutcome)
  .then((outcome) => parentPort?.postMessage(outcome))
