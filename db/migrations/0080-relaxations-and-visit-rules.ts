import type { Migration } from './migration.ts'

/**
 * Relaxations with what the county said of each, the recognition from which their follow-up runs, and the
 * rules by which visits are due. What the county says is only ever added: the newest counts.
 */
export const relaxationsAndVisitRules: Migration = {
  version: 80,
  up: `
CREATE TABLE relaxations (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE relaxation_switches (
  seq INTEGER PRIMARY KEY,
  relaxation TEXT NOT NULL REFERENCES relaxations (id) ON DELETE RESTRICT,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  basis TEXT NOT NULL CHECK (basis <> ''),
  school_ids TEXT,
  expires_on TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK (is_on = 0 OR expires_on IS NOT NULL)
) STRICT;
CREATE INDEX relaxation_switches_by_relaxation ON relaxation_switches (relaxation, seq);
CREATE TRIGGER relaxation_switches_stay BEFORE UPDATE ON relaxation_switches
BEGIN SELECT RAISE(ABORT, 'a switch is never overwritten'); END;
CREATE TRIGGER relaxation_switches_remain BEFORE DELETE ON relaxation_switches
BEGIN SELECT RAISE(ABORT, 'a switch is never deleted'); END;

CREATE TABLE county_recognitions (
  seq INTEGER PRIMARY KEY,
  recognised_on TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE visit_rules (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_rule_choices (
  seq INTEGER PRIMARY KEY,
  rule TEXT NOT NULL REFERENCES visit_rules (id) ON DELETE RESTRICT,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX visit_rule_choices_by_rule ON visit_rule_choices (rule, seq);
`,
}
