import type { Migration } from './migration.ts'

/**
 * Answers that a file was given at its cells, corrections that stand on top of a value of a file, 初稿 and
 * 审定 by school and year, and school years that were begun before they have a figure.
 */
export const answersAndStandings: Migration = {
  version: 50,
  up: `
CREATE TABLE import_answers (
  year INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  code TEXT NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (year, sha256, sheet, cell, code),
  CHECK ((code = '') = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;

ALTER TABLE observations ADD COLUMN corrects INTEGER REFERENCES observations (seq);
CREATE INDEX observations_by_corrected ON observations (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE data_standings (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('draft','audited')),
  in_force INTEGER NOT NULL,
  reason TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK (standing = 'audited' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX data_standings_by_school ON data_standings (year, school_id, seq);

CREATE TABLE school_years (
  year INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
}
