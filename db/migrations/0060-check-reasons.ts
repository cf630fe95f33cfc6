import type { Migration } from './migration.ts'

/**
 * Reasons that were given for what checks find: for a school (null: the county), a year, a check and the
 * values it rests on. The newest counts; none is ever changed.
 */
export const checkReasons: Migration = {
  version: 60,
  up: `
CREATE TABLE check_reasons (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  check_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  reason TEXT,
  batch_id TEXT REFERENCES import_batches (id) ON DELETE RESTRICT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX check_reasons_by_finding ON check_reasons (year, school_id, check_id, fingerprint, seq);
`,
}
