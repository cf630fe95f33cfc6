import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { makeThumbnail } from './make-thumbnail.ts'

// Acts when it is loaded: it is the entry of the worker that `thumbnails.ts` starts.
const { path } = workerData as { readonly path: string }
parentPort?.postMessage(await makeThumbnail(await readFile(path)))
