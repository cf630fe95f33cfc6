import type { Migration } from './migration.ts'

/** The school that a name in a file was answered to mean; it goes with the batch that brought the answer. */
export const namesInFiles: Migration = {
  version: 110,
  up: `
CREATE TABLE names_in_files (
  name TEXT NOT NULL,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  PRIMARY KEY (name, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_in_files_by_batch ON names_in_files (batch_id);
CREATE INDEX names_in_files_by_school ON names_in_files (school_id);
`,
}
