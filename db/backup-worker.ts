import { parentPort, workerData } from 'node:worker_threads'
import type { LostOriginal } from '../shared/contract/backups.ts'
import { bringBackOriginals, copyWhole, gatherOriginals } from './backup-whole.ts'
import type { Watch } from './keep-originals.ts'

/** What the thread is told. `copyWhole` makes a backup, `gather` lets the originals of a store follow. */
export type BackupOrder =
  | { readonly kind: 'copyWhole'; readonly source: string; readonly target: string; readonly bare: boolean }
  | { readonly kind: 'gather'; readonly database: string }
  | { readonly kind: 'bringBack'; readonly copy: string; readonly source: string; readonly database: string }

/** `stop` holds another number than 0 once the work shall end. */
export type ThreadData = { readonly order: BackupOrder; readonly stop: SharedArrayBuffer }

/** What it says on the way: how many originals are copied. */
export type BackupProgress = { readonly done: number; readonly total: number }

/** What it answers. */
export type BackupOutcome =
  | { readonly ok: true; readonly lost: readonly LostOriginal[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

function run(order: BackupOrder, watch: Watch): Promise<LostOriginal[]> {
  switch (order.kind) {
    case 'copyWhole':
      return copyWhole(order, watch)
    case 'gather':
      return gatherOriginals(order.database, watch)
    case 'bringBack':
      return bringBackOriginals(order, watch)
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
const watch: Watch = {
  isStopped: () => Atomics.load(new Int32Array(stop), 0) !== 0,
  copied: (done, total) => parentPort?.postMessage({ done, total } satisfies BackupProgress),
}
// No top-level await: the package holds this entry as CommonJS.
void run(order, watch)
  .then((lost): BackupOutcome => ({ ok: true, lost }), toOutcome)
  .then((outcome) => parentPort?.postMessage(outcome))
