import { parentPort, workerData } from 'node:worker_threads'
import { copyVerified } from './backup-copy.ts'

/** What the thread is told, and what it answers. */
export type CopyOrder = { readonly source: string; readonly target: string }
export type CopyOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message: string }

function toOutcome(error: unknown): CopyOutcome {
  return {
    ok: false,
    code: error instanceof Error && 'code' in error ? String(error.code) : '',
    message: error instanceof Error ? error.message : String(error),
  }
}

const { source, target } = workerData as CopyOrder
// No top-level await: the package holds this entry as CommonJS.
void copyVerified(source, target)
  .then((): CopyOutcome => ({ ok: true }), toOutcome)
  .then((outcome) => parentPort?.postMessage(outcome))
