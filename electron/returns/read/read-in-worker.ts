import type { ReadLimits } from './limits.ts'
import { READ_LIMITS } from './limits.ts'
import type { ReadFailureCode, ReadResult } from './read-result.ts'
import { workbookAssembler } from './transfer/workbook-messages.ts'
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts'
import type { WorkerSlot } from './worker-slot.ts'

export type ReadRequest = {
  readonly path: string
  /** The name the user gave the file; `path` may be that of a copy. Says nothing about the format. */
  readonly name: string
  readonly password?: string | undefined
  readonly limits?: Partial<ReadLimits> | undefined
  readonly signal?: AbortSignal | undefined
  /** Bytes of cells read so far, and all of them. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** One request through the worker of a slot; a worker that fell silent or died is discarded with it. */
export async function readInWorker(slot: WorkerSlot, request: ReadRequest): Promise<ReadResult> {
  const { path, name, password, signal, onProgress } = request
  const limits: ReadLimits = { ...READ_LIMITS, ...request.limits }
  if (signal?.aborted) return refused(name, 'cancelled')

  const worker = slot.take(limits.heapMegabytes)
  const assembler = workbookAssembler()
  const { promise, resolve, reject } = Promise.withResolvers<ReadResult>()
  let usable = false

  const finish = (result: ReadResult) => {
    usable = true
    resolve(result)
  }
  const take = (reply: WorkerReply) => {
    switch (reply.type) {
      case 'progress':
        return onProgress?.(reply.done, reply.total)
      case 'sheet':
      case 'rows':
        return assembler.take(reply)
      case 'read':
        return finish({
          ok: true,
          workbook: assembler.finish(reply.format, reply.text),
          sha256: reply.sha256,
          size: reply.size,
        })
      case 'refused':
        return finish({ ok: false, code: reply.code, params: { file: name, ...reply.params } })
      case 'failed':
        return reject(new Error(`reading failed: ${reply.message}`, { cause: reply.stack }))
    }
  }
  const onMessage = (reply: WorkerReply) => {
    try {
      take(reply)
    } catch (error) {
      reject(error)
    }
  }
  const onError = (error: Error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      resolve(refused(name, 'tooLarge', { limit: 'heapMegabytes', allowed: limits.heapMegabytes }))
    } else reject(error)
  }
  const onExit = () => reject(new Error('the reading worker ended without an answer'))
  const onAbort = () => resolve(refused(name, 'cancelled'))
  const timer = setTimeout(
    () => resolve(refused(name, 'timedOut', { seconds: Math.ceil(limits.milliseconds / 1000) })),
    limits.milliseconds,
  )

  worker.on('message', onMessage)
  worker.on('error', onError)
  worker.on('exit', onExit)
  signal?.addEventListener('abort', onAbort, { once: true })
  const order: WorkerRequest = { path, name, password, limits }
  worker.postMessage(order)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    worker.off('message', onMessage)
    worker.off('exit', onExit)
    if (usable) slot.release()
    else await slot.discard()
    worker.off('error', onError)
  }
}

function refused(
  file: string,
  code: ReadFailureCode,
  params: Readonly<Record<string, number | string>> = {},
) {
  return { ok: false, code, params: { file, ...params } } as const
}
