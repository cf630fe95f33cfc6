import type { Migration } from './migration.ts'

/**
 * Numbers that province or city had set when a visit began: the visit is judged by them for good. Visits that
 * began before have none.
 */
export const limitsOfVisits: Migration = {
  version: 210,
  up: `
CREATE TABLE visit_limits (
  visit_id TEXT PRIMARY KEY REFERENCES visits (id) ON DELETE RESTRICT,
  limits TEXT NOT NULL CHECK (limits <> '')
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_limits_stay BEFORE UPDATE ON visit_limits
BEGIN SELECT RAISE(ABORT, 'limits of a visit are never overwritten'); END;
CREATE TRIGGER visit_limits_remain BEFORE DELETE ON visit_limits
BEGIN SELECT RAISE(ABORT, 'limits of a visit are never deleted'); END;
`,
}
