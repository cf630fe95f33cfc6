import type { Migration } from './migration.ts'

/** What an import put in the place of a school's list of classes or rooms, so that it can be taken back. */
export const returnedLists: Migration = {
  version: 90,
  up: `
CREATE TABLE list_changes (
  seq INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('classes','rooms')),
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;
CREATE INDEX list_changes_by_batch ON list_changes (batch_id);
CREATE INDEX list_changes_by_school ON list_changes (school_id);
`,
}
