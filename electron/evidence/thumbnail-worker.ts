import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { makeThumbnail } from './make-thumbnail.ts'

// Acts when it is loaded: it is the entry of the worker that `thumbnails.ts` starts. Without top-level await, since
// the packaged desktop loads it as CommonJS; what goes wrong still ends the worker with an error.
const { path } = workerData as { readonly path: string }
void readFile(path)
  .then(makeThumbnail)
  .then((thumbnail) => parentPort?.postMessage(thumbnail))
