import type { ImportBatch } from '../../shared/contract/imports.ts'
import type { Problem } from '../../shared/returns/problem.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

export type NewBatch = {
  readonly id: string
  readonly year: number
  /** 初稿 or 审定 (decisions.md, Time). */
  readonly standing: 'draft' | 'audited'
  readonly reason: string | null
  readonly author: string
  readonly at: string
}

export async function insertBatch(db: WriteHandle, batch: NewBatch): Promise<void> {
  await db.sql
    .insertInto('import_batches')
    .values({ ...batch, undone_at: null, undone_by: null, undo_reason: null })
    .execute()
}

export async function insertBatchFile(
  db: WriteHandle,
  file: {
    batchId: string
    fileId: string
    layout: string
    problems: string
    /** Revision of the mapping by which it was read. */
    mapping?: number | null
  },
): Promise<void> {
  await db.sql
    .insertInto('import_batch_files')
    .values({
      batch_id: file.batchId,
      file_id: file.fileId,
      layout: file.layout,
      problems: file.problems,
      mapping: file.mapping ?? null,
    })
    .execute()
}

/** Hashes of files that an import in force brought for this year. */
export async function listImportedHashes(db: ReadHandle, year: number): Promise<ReadonlySet<string>> {
  const rows = await db.sql
    .selectFrom('import_batch_files')
    .innerJoin('import_batches', 'import_batches.id', 'import_batch_files.batch_id')
    .innerJoin('files', 'files.id', 'import_batch_files.file_id')
    .select('files.sha256')
    .where('import_batches.year', '=', year)
    .where('import_batches.undone_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.sha256))
}

/** All batches, newest first. */
export async function listBatches(db: ReadHandle): Promise<ImportBatch[]> {
  const batches = await db.sql
    .selectFrom('import_batches')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const files = await db.sql
    .selectFrom('import_batch_files')
    .innerJoin('files', 'files.id', 'import_batch_files.file_id')
    .leftJoin('return_mappings', 'return_mappings.seq', 'import_batch_files.mapping')
    .select(['batch_id', 'file_id', 'files.name', 'layout', 'return_mappings.name as mapping'])
    .execute()
  const values = await db.sql
    .selectFrom('observations')
    .select(['batch_id', (expression) => expression.fn.countAll<number>().as('count')])
    .where('batch_id', 'is not', null)
    .groupBy('batch_id')
    .execute()
  const schools = await db.sql
    .selectFrom('schools')
    .select(['created_by_batch', (expression) => expression.fn.countAll<number>().as('count')])
    .where('created_by_batch', 'is not', null)
    .groupBy('created_by_batch')
    .execute()
  return batches.map((batch) => ({
    id: batch.id,
    year: batch.year,
    at: batch.at,
    author: batch.author,
    reason: batch.reason,
    files: files
      .filter((file) => file.batch_id === batch.id)
      .map(({ file_id: fileId, name, layout, mapping }) => ({ fileId, name, layout, mapping })),
    values: values.find((row) => row.batch_id === batch.id)?.count ?? 0,
    newSchools: schools.find((row) => row.created_by_batch === batch.id)?.count ?? 0,
    undoneAt: batch.undone_at,
    undoReason: batch.undo_reason,
  }))
}

/** What was said of the files of a batch when it was committed. */
export async function listBatchProblems(db: ReadHandle, batchId: string): Promise<Problem[]> {
  const rows = await db.sql
    .selectFrom('import_batch_files')
    .select('problems')
    .where('batch_id', '=', batchId)
    .execute()
  return rows.flatMap(({ problems }) => JSON.parse(problems) as Problem[])
}

/** Takes a batch back: its values no longer count, the former ones do again. Nothing is deleted. */
export async function undoBatch(
  db: WriteHandle,
  undo: { batchId: string; at: string; by: string; reason: string },
): Promise<void> {
  await db.sql
    .updateTable('import_batches')
    .set({ undone_at: undo.at, undone_by: undo.by, undo_reason: undo.reason })
    .where('id', '=', undo.batchId)
    .execute()
  await db.sql
    .updateTable('observations')
    .set({ withdrawn: 1 })
    .where('batch_id', '=', undo.batchId)
    .execute()
}
