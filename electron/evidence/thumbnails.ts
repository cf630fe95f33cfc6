import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { originalPath, thumbnailPath } from '../../db/evidence-paths.ts'
import { writeDurably } from '../../db/write-durably.ts'

export type Thumbnails = {
  /** Path of the thumbnail, which is made once; null where the original cannot be read as a picture. */
  readonly of: (sha256: string) => Promise<string | null>
}

const LONGEST_MS = 60_000

/** Thumbnails of the originals in a data folder. One is made at a time: a picture takes much memory. */
export function createThumbnails(dataFolder: string): Thumbnails {
  let last: Promise<unknown> = Promise.resolve()
  const make = async (sha256: string): Promise<string | null> => {
    const path = thumbnailPath(dataFolder, sha256)
    if (existsSync(path)) return path
    const bytes = await makeInWorker(originalPath(dataFolder, sha256))
    if (bytes === null) return null
    await writeDurably(path, (file) => file.writeFile(bytes))
    return path
  }
  return {
    of: (sha256) => {
      const made = last.then(() => make(sha256))
      last = made.catch(() => null)
      return made
    },
  }
}

/** Decoders meet bytes from outside: they run where they can be stopped, and take nothing with them. */
function makeInWorker(path: string): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), {
      workerData: { path },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const timer = setTimeout(() => void worker.terminate(), LONGEST_MS)
    const end = (bytes: Uint8Array | null) => {
      clearTimeout(timer)
      resolve(bytes)
    }
    worker.once('message', (bytes: Uint8Array) => {
      end(bytes)
      void worker.terminate()
    })
    worker.once('error', () => end(null))
    worker.once('exit', () => end(null))
  })
}
