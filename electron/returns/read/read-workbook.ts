import type { ReadRequest } from './read-in-worker.ts'
import type { ReadResult } from './read-result.ts'
import { openWorkbookReader } from './workbook-reader.ts'

/**
 * Reads one workbook of any known format in a worker of its own that is gone when this returns.
 * Files that cannot be read are values, not errors; `openWorkbookReader` is for many files.
 */
export async function readWorkbook(request: ReadRequest): Promise<ReadResult> {
  const reader = openWorkbookReader()
  try {
    return await reader.read(request)
  } finally {
    await reader.close()
  }
}
