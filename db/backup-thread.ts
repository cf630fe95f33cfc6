import { Worker } from 'node:worker_threads'
import type { LostOriginal } from '../shared/contract/backups.ts'
import type { BackupOrder, BackupOutcome, BackupProgress, ThreadData } from './backup-worker.ts'

/** By it a thread is told to end between two files: a program that is quit waits for no gigabytes. */
export type StopFlag = { readonly shared: SharedArrayBuffer; readonly raise: () => void }

export function stopFlag(): StopFlag {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  return { shared, raise: () => void Atomics.store(new Int32Array(shared), 0, 1) }
}

/** Does what is ordered in a thread of its own. @throws Error with the `code` of what went wrong there. */
export async function runInThread(
  order: BackupOrder,
  stop: StopFlag = stopFlag(),
  copied?: (done: number, total: number) => void,
): Promise<LostOriginal[]> {
  const workerData: ThreadData = { order, stop: stop.shared }
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData })
  const outcome = await new Promise<BackupOutcome>((resolve, reject) => {
    worker.on('message', (said: BackupOutcome | BackupProgress) => {
      if ('ok' in said) resolve(said)
      else copied?.(said.done, said.total)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread of the backup ended without an answer')))
  })
  if (!outcome.ok) throw Object.assign(new Error(outcome.message), { code: outcome.code })
  return [...outcome.lost]
}
