import type { Migration } from './migration.ts'

/**
 * What people judged of the county's items, and the ways of calculating that the county chose. Both are
 * only ever added: the newest counts, the former ones are the history.
 */
export const countyJudgements: Migration = {
  version: 100,
  up: `
CREATE TABLE county_judgements (
  seq INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  standard TEXT NOT NULL,
  item TEXT NOT NULL,
  rule TEXT NOT NULL,
  met INTEGER CHECK (met IN (0, 1)),
  remark TEXT NOT NULL CHECK (remark <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX county_judgements_by_rule ON county_judgements (year, standard, item, rule, seq);
CREATE TRIGGER county_judgements_stay BEFORE UPDATE ON county_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is never overwritten'); END;
CREATE TRIGGER county_judgements_remain BEFORE DELETE ON county_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;

CREATE TABLE county_ways (
  seq INTEGER PRIMARY KEY,
  standard TEXT NOT NULL,
  item TEXT NOT NULL,
  rule TEXT NOT NULL,
  way TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX county_ways_by_rule ON county_ways (standard, item, rule, seq);
`,
}
