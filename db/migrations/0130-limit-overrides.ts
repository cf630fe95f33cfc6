import type { Migration } from './migration.ts'

/**
 * Numbers of a standard that a province or city changes for its schools. An override is only ever added, and
 * withdrawn with a reason; both stay.
 */
export const limitOverrides: Migration = {
  version: 130,
  up: `
CREATE TABLE limit_overrides (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  standard TEXT NOT NULL,
  scope TEXT NOT NULL,
  value TEXT NOT NULL,
  area TEXT NOT NULL CHECK (area IN ('province', 'city')),
  document TEXT NOT NULL CHECK (document <> ''),
  clause TEXT NOT NULL CHECK (clause <> ''),
  valid_from TEXT NOT NULL,
  valid_until TEXT CHECK (valid_until IS NULL OR valid_until >= valid_from),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX limit_overrides_by_standard ON limit_overrides (standard, seq);
CREATE TRIGGER limit_overrides_stay BEFORE UPDATE ON limit_overrides
BEGIN SELECT RAISE(ABORT, 'an override is never overwritten'); END;
CREATE TRIGGER limit_overrides_remain BEFORE DELETE ON limit_overrides
BEGIN SELECT RAISE(ABORT, 'an override is never deleted'); END;

CREATE TABLE limit_override_withdrawals (
  override TEXT PRIMARY KEY REFERENCES limit_overrides (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER limit_override_withdrawals_stay BEFORE UPDATE ON limit_override_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never overwritten'); END;
CREATE TRIGGER limit_override_withdrawals_remain BEFORE DELETE ON limit_override_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;
`,
}
