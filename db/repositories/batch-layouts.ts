import type { ReadHandle } from '../open.ts'

/** The layout of the file of a batch; null where the batch is not known. */
export type LayoutOf = (batchId: string | null, fileId: string | null) => string | null

/**
 * The layouts of all files that were imported, to be looked up value by value. Joining the table instead
 * would read the problems of the file, which stand in the same row, for each value.
 */
export function loadBatchLayouts(db: ReadHandle): LayoutOf {
  const rows = db.raw
    .prepare<[], { batchId: string; fileId: string; layout: string }>(
      'SELECT batch_id AS batchId, file_id AS fileId, layout FROM import_batch_files',
    )
    .all()
  const byBatch = new Map<string, Map<string, string>>()
  for (const { batchId, fileId, layout } of rows) {
    const files = byBatch.get(batchId)
    if (files) files.set(fileId, layout)
    else byBatch.set(batchId, new Map([[fileId, layout]]))
  }
  return (batchId, fileId) =>
    batchId === null || fileId === null ? null : (byBatch.get(batchId)?.get(fileId) ?? null)
}
