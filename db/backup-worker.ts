import { parentPort, workerData } from 'node:worker_threads'
import { copyVerified } from './backup-copy.ts'

/** What the thread is told, and what it answers. */
export type CopyOrder = { readonly source: string; readonly target: string }
export type CopyOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message: string }

const { source, target } = workerData as CopyOrder
// No `await` here: the packaged desktop loads this file as CommonJS (electron/vite.main.config.ts).
void copyVerified(source, target)
  .then(
    (): CopyOutcome => ({ ok: true }),
    (error: unknown): CopyOutcome => ({
      ok: false,
      code: error instanceof Error && 'code' in error ? String(error.code) : '',
      message: error instanceof Error ? error.message : String(error),
    }),
  )
  .then((outcome) => parentPort?.postMessage(outcome))
