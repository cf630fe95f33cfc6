import type { Migration } from './migration.ts'

/**
 * Pupils that the office expects, and scenarios: what would be if. Both are only ever added: the newest
 * counts, the former ones are the history. Neither touches an observation.
 */
export const forecastsAndScenarios: Migration = {
  version: 170,
  up: `
CREATE TABLE enrolment_forecasts (
  seq INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  students INTEGER CHECK (students >= 0),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX enrolment_forecasts_by_place ON enrolment_forecasts (year, school_id, stage, seq);
CREATE TRIGGER enrolment_forecasts_stay BEFORE UPDATE ON enrolment_forecasts
BEGIN SELECT RAISE(ABORT, 'a forecast is never overwritten'); END;

CREATE TABLE scenario_revisions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  year INTEGER NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('saved', 'removed', 'restored')),
  name TEXT NOT NULL CHECK (name <> ''),
  changes TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (id, revision)
) STRICT;
CREATE INDEX scenario_revisions_by_year ON scenario_revisions (year, id, revision);
CREATE TRIGGER scenario_revisions_stay BEFORE UPDATE ON scenario_revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never overwritten'); END;
CREATE TRIGGER scenario_revisions_remain BEFORE DELETE ON scenario_revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
`,
}
