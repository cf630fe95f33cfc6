import type { Migration } from './migration.ts'

/** The plan of acceptance rounds, the group's decisions, and the log of every command. */
export const acceptance: Migration = {
  version: 20,
  up: `
CREATE TABLE acceptance_entries (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  round_year INTEGER,
  planned_name TEXT NOT NULL,
  school_id TEXT REFERENCES schools (id) ON DELETE SET NULL,
  to_verify INTEGER NOT NULL CHECK (to_verify IN (0, 1)),
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE acceptance_decisions (
  seq INTEGER PRIMARY KEY,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  standard TEXT NOT NULL,
  conclusion TEXT NOT NULL CHECK (conclusion IN ('accepted','acceptedAfterRectification','notAccepted')),
  decided_by TEXT NOT NULL,
  remark TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_decisions_by_school ON acceptance_decisions (school_id, year, standard, seq);

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  call TEXT NOT NULL,
  input TEXT NOT NULL
) STRICT;
`,
}
