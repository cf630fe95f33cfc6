import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingFile } from '../../../shared/contract/imports.ts'
import { AppError } from '../../app-error.ts'
import type { Ports } from '../../ports.ts'
import type { SourceFile } from '../../returns/evaluate/context.ts'
import { openWorkbookReader } from '../../returns/read/workbook-reader.ts'
import type { QueryContext } from '../context.ts'
import { createReadCache, type ReadCache } from './read-cache.ts'

/** One cache for each application that is open; it goes when the application does. */
const caches = new WeakMap<Ports, ReadCache>()

function cacheOf(ports: Ports): ReadCache {
  const known = caches.get(ports)
  if (known) return known
  const cache = createReadCache()
  caches.set(ports, cache)
  return cache
}

/**
 * Reads files in the worker, outside any transaction. A file that was read a moment ago, for the preview,
 * is known by its hash and not read again.
 * @throws AppError `fileNotFound` for a token behind which there is no file.
 */
export async function readFiles(
  { ports, signal, progress }: QueryContext,
  files: readonly (typeof IncomingFile)['_output'][],
): Promise<SourceFile[]> {
  const cache = cacheOf(ports)
  const reader = openWorkbookReader()
  const sources: SourceFile[] = []
  try {
    for (const [index, { token, name, password }] of files.entries()) {
      signal.throwIfAborted()
      progress('reading', index, files.length)
      const incoming = ports.incoming(token)
      if (!incoming) throw new AppError('fileNotFound', { name })
      const sha256 = await hashOf(incoming.path)
      const key = `${sha256} ${name} ${password ?? ''}`
      let read = cache.get(key)
      if (!read) {
        const onProgress = (done: number, total: number) =>
          progress('reading', index + (total === 0 ? 0 : done / total), files.length)
        const result = await reader.read({
          path: incoming.path,
          name,
          signal,
          onProgress,
          ...(password === undefined ? {} : { password }),
        })
        signal.throwIfAborted()
        read = result.ok ? { ok: true, workbook: result.workbook } : result
        cache.set(key, read)
      }
      sources.push({ token, name, sha256, read })
    }
    progress('reading', files.length, files.length)
  } finally {
    await reader.close()
  }
  return sources
}

/** Empty for a file that cannot be opened; the reader says why. */
async function hashOf(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  } catch {
    return ''
  }
}
