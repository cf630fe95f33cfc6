import type { WriteHandle } from '../open.ts'
import { insertObservation, type NewObservation } from './observations.ts'

export type ImportedCorrection = {
  /** The value as the file has it; not accepted where it is none that could count. */
  readonly ofFile: NewObservation & { readonly source: { readonly kind: 'cell' } }
  readonly value: string
  readonly reason: string
}

const INSERT = `INSERT INTO observations
  (school_id, year, stage, field, value, source, batch_id, reason, corrects, author, at, accepted, withdrawn)
  VALUES (?, ?, ?, ?, ?, 'manual', ?, ?, ?, ?, ?, 1, 0)`

/**
 * Stores what a file says and, on top of it, what a person put in its place: both are kept, the correction
 * counts and leads to the cell, and both go when the import is undone.
 */
export function insertImportedCorrections(db: WriteHandle, corrections: Iterable<ImportedCorrection>): void {
  const insert = db.raw.prepare(INSERT)
  for (const { ofFile, value, reason } of corrections) {
    const corrects = Number(insertObservation(db, ofFile))
    const { schoolId, year, stage, field, source, author, at } = ofFile
    insert.run(schoolId, year, stage, field, value, source.batchId, reason, corrects, author, at)
  }
}
