import { Worker } from 'node:worker_threads'

/** Holds at most one worker; it keeps no process alive while it has nothing to do. */
export type WorkerSlot = {
  readonly take: (heapMegabytes: number) => Worker
  readonly release: () => void
  readonly discard: () => Promise<void>
}

export function workerSlot(): WorkerSlot {
  let held: { readonly worker: Worker; readonly heapMegabytes: number } | undefined
  // A worker that dies while nobody waits for it must neither be used again nor take the process with it.
  const watched = (worker: Worker) => {
    const forget = () => {
      if (held?.worker === worker) held = undefined
    }
    return worker.on('error', forget).on('exit', forget)
  }
  return {
    take: (heapMegabytes) => {
      if (held && held.heapMegabytes !== heapMegabytes) {
        void held.worker.terminate()
        held = undefined
      }
      held ??= { worker: watched(startWorker(heapMegabytes)), heapMegabytes }
      held.worker.ref()
      return held.worker
    },
    release: () => held?.worker.unref(),
    discard: async () => {
      const worker = held?.worker
      held = undefined
      await worker?.terminate()
    },
  }
}

/**
 * What reading throws away is thrown away at once. As much as the runtime takes by itself (near 100 MB) would
 * stand beside the rows of the application.
 */
const YOUNG_MEGABYTES = 24

function startWorker(heapMegabytes: number): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    // Neither flags of the host process nor its output: libraries talk about odd records on stderr.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
}
