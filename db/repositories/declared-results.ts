import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** What a school declared of an indicator in 表Ⅱ-2: decimal text of two places, and the cell it came from. */
export type DeclaredResult = {
  readonly schoolId: string
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly value: string
  readonly fileId: string
  readonly sheet: string
  readonly cell: string
}

export type NewDeclaredResult = DeclaredResult & {
  readonly year: number
  readonly batchId: string
  readonly author: string
  readonly at: string
}

const INSERT = `INSERT INTO declared_results
  (school_id, year, stage, indicator, value, batch_id, file_id, sheet, cell, author, at, withdrawn)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`

export function insertDeclaredResults(db: WriteHandle, results: Iterable<NewDeclaredResult>): void {
  const insert = db.raw.prepare(INSERT)
  for (const {
    schoolId,
    year,
    stage,
    indicator,
    value,
    batchId,
    fileId,
    sheet,
    cell,
    author,
    at,
  } of results) {
    insert.run(schoolId, year, stage, indicator, value, batchId, fileId, sheet, cell, author, at)
  }
}

const IN_FORCE = `SELECT school_id AS schoolId, stage, indicator, value, file_id AS fileId, sheet, cell,
    (SELECT name FROM files WHERE files.id = file_id) AS fileName, MAX(seq) AS seq
  FROM declared_results
  WHERE year = ? AND withdrawn = 0
  GROUP BY school_id, stage, indicator
  ORDER BY MAX(seq)`

/** The newest declared results of a year, in the order in which they came. */
export function listDeclaredResults(
  db: ReadHandle,
  year: number,
): (DeclaredResult & { readonly fileName: string })[] {
  return db.raw.prepare<[number], DeclaredResult & { fileName: string }>(IN_FORCE).all(year)
}

/** Takes those of a batch back: the ones before count again. */
export function withdrawDeclaredResults(db: WriteHandle, batchId: string): void {
  db.raw.prepare('UPDATE declared_results SET withdrawn = 1 WHERE batch_id = ?').run(batchId)
}

/** How many a batch brought that are not taken back yet. */
export function countDeclaredResults(db: ReadHandle, batchId: string): number {
  const row = db.raw
    .prepare<[string], { count: number }>(
      'SELECT COUNT(*) AS count FROM declared_results WHERE batch_id = ? AND withdrawn = 0',
    )
    .get(batchId)
  return row?.count ?? 0
}
