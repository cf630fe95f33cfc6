import type { Migration } from './migration.ts'

/**
 * Scoring sheets of a county: the points of their lines by the table of the province, and what was taken off
 * with its reason. Both are only ever added: the newest counts, the former ones are the history.
 */
export const countyScores: Migration = {
  version: 140,
  up: `
CREATE TABLE county_score_points (
  seq INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  standard TEXT NOT NULL,
  item TEXT NOT NULL,
  rule TEXT NOT NULL,
  points TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX county_score_points_by_standard ON county_score_points (standard, year, seq);
CREATE TRIGGER county_score_points_stay BEFORE UPDATE ON county_score_points
BEGIN SELECT RAISE(ABORT, 'points are never overwritten'); END;
CREATE TRIGGER county_score_points_remain BEFORE DELETE ON county_score_points
BEGIN SELECT RAISE(ABORT, 'points are never deleted'); END;

CREATE TABLE county_scores (
  seq INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  standard TEXT NOT NULL,
  item TEXT NOT NULL,
  rule TEXT NOT NULL,
  line TEXT NOT NULL,
  lost TEXT,
  reason TEXT NOT NULL CHECK (reason <> '' OR lost = '0'),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX county_scores_by_standard ON county_scores (year, standard, seq);
CREATE TRIGGER county_scores_stay BEFORE UPDATE ON county_scores
BEGIN SELECT RAISE(ABORT, 'a score is never overwritten'); END;
CREATE TRIGGER county_scores_remain BEFORE DELETE ON county_scores
BEGIN SELECT RAISE(ABORT, 'a score is never deleted'); END;
`,
}
