import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { loadFile } from './load-file.ts'
import { readBytes } from './read-bytes.ts'
import { Refusal } from './refusal.ts'
import { workbookMessages } from './transfer/workbook-messages.ts'
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts'

/** Often enough for a bar that moves; a message for each hundredth would cost a small workbook more than its cells. */
const PROGRESS_MILLISECONDS = 50

function post(reply: WorkerReply): void {
  const buffers =
    reply.type === 'rows'
      ? [reply.chunk.lengths.buffer, reply.chunk.kinds.buffer, reply.chunk.values.buffer]
      : []
  parentPort?.postMessage(reply, buffers)
}

async function answer(request: WorkerRequest): Promise<void> {
  const bytes = await loadFile(request.path, request.limits)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  let told = performance.now()
  const workbook = await readBytes({
    ...request,
    bytes,
    onProgress: (done, total) => {
      const now = performance.now()
      if (done < total && now - told < PROGRESS_MILLISECONDS) return
      told = now
      post({ type: 'progress', done, total })
    },
  })
  for (const message of workbookMessages(workbook)) post(message)
  const { format, text } = workbook
  post({ type: 'read', format, text, sha256, size: bytes.length })
}

parentPort?.on('message', (request: WorkerRequest) => {
  answer(request).catch((error: unknown) => {
    if (error instanceof Refusal) post({ type: 'refused', code: error.code, params: error.params })
    else if (error instanceof Error) {
      post({ type: 'failed', message: error.message, stack: error.stack ?? '' })
    } else post({ type: 'failed', message: String(error), stack: '' })
  })
})
