import type { Migration } from './migration.ts'

/**
 * Evidence beside the judged rules of the county. An entry is flagged where it was taken out, and never
 * deleted; the original lies with those of the visits.
 */
export const countyEvidence: Migration = {
  version: 150,
  up: `
CREATE TABLE county_evidence (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  standard TEXT NOT NULL,
  item TEXT NOT NULL,
  rule TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES evidence (sha256) ON DELETE RESTRICT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT,
  removed_by TEXT,
  CHECK ((removed_at IS NULL) = (removed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX county_evidence_by_rule ON county_evidence (year, standard, item, rule);
CREATE INDEX county_evidence_by_hash ON county_evidence (sha256);
CREATE TRIGGER county_evidence_remain BEFORE DELETE ON county_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
`,
}
