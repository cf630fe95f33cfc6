import type { Migration } from './migration.ts'

/**
 * Declared results of 表Ⅱ-2, which are compared and never become values; and what a roster tells: three
 * attributes of schools, and what an import changed in the registry, so that it can be taken back.
 */
export const declaredResults: Migration = {
  version: 70,
  up: `
CREATE TABLE declared_results (
  seq INTEGER PRIMARY KEY,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior')),
  indicator TEXT NOT NULL,
  value TEXT NOT NULL,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT NOT NULL REFERENCES files (id) ON DELETE RESTRICT,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX declared_results_by_place ON declared_results (year, school_id, stage, indicator, withdrawn, seq);
CREATE INDEX declared_results_by_batch ON declared_results (batch_id);

ALTER TABLE schools ADD COLUMN address TEXT;
ALTER TABLE schools ADD COLUMN head TEXT;
ALTER TABLE schools ADD COLUMN phone TEXT;

CREATE TABLE school_changes (
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  attribute TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (batch_id, school_id, attribute)
) STRICT, WITHOUT ROWID;
CREATE INDEX school_changes_by_school ON school_changes (school_id);
`,
}
