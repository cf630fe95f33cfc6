import type { Migration } from './migration.ts'

/**
 * 附设班 of a school, and the campuses that stand apart from the rest of it, with their own pupils and
 * facilities (std §2.2). `school_stages` repeated what the kind says and goes.
 */
export const attachedStagesAndCampuses: Migration = {
  version: 190,
  up: `
ALTER TABLE schools ADD COLUMN attached_stages TEXT NOT NULL DEFAULT '[]';

CREATE TABLE campus_lists (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  figures TEXT NOT NULL,
  PRIMARY KEY (school_id, year, position)
) STRICT, WITHOUT ROWID;

DROP TABLE school_stages;
`,
}
