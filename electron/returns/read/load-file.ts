import { type FileHandle, open } from 'node:fs/promises'
import type { ReadLimits } from './limits.ts'
import { Refusal, tooLarge } from './refusal.ts'

/** The bytes of a file, read once so that what is hashed is what is parsed. */
export async function loadFile(path: string, limits: ReadLimits): Promise<Buffer> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    const { size } = await handle.stat()
    if (size > limits.fileBytes) throw tooLarge('fileBytes', limits.fileBytes)
    return await handle.readFile()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(systemCode(error) === 'ENOENT' ? 'fileNotFound' : 'fileUnreadable', {}, error)
  } finally {
    await handle?.close()
  }
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
