import type { Migration } from './migration.ts'

/**
 * Checklist templates, visits with all that is entered on them, evidence, and figures adopted from a visit.
 * A check of a table cannot be altered in SQLite: observations move into a new table, each with its number.
 */
export const visits: Migration = {
  version: 30,
  up: `
CREATE TABLE checklist_templates (
  slug TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  sha256 TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER checklist_templates_stay BEFORE UPDATE ON checklist_templates
BEGIN SELECT RAISE(ABORT, 'a published template never changes'); END;

CREATE TABLE visits (
  id TEXT PRIMARY KEY,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('regular','special','comprehensive','teaching','acceptance','revisit')),
  template_slug TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  planned_on TEXT NOT NULL,
  inspectors TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned','open','locked')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  started_at TEXT,
  started_by TEXT,
  FOREIGN KEY (template_slug, template_version) REFERENCES checklist_templates (slug, version) ON DELETE RESTRICT,
  CHECK ((state = 'planned') = (started_at IS NULL)),
  CHECK ((started_at IS NULL) = (started_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX visits_by_year ON visits (year, planned_on);
CREATE INDEX visits_by_school ON visits (school_id, year);
CREATE INDEX visits_by_state ON visits (state, planned_on);

CREATE TABLE visit_answers (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  item TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  answer TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (visit_id, item, revision)
) STRICT;
CREATE TRIGGER visit_answers_stay BEFORE UPDATE ON visit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never overwritten'); END;
CREATE TRIGGER visit_answers_remain BEFORE DELETE ON visit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;

CREATE TABLE visit_drafts (
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (visit_id, item, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('jpeg','png','webp','pdf','docx','xlsx')),
  size INTEGER NOT NULL CHECK (size > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_evidence (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  item TEXT,
  sha256 TEXT NOT NULL REFERENCES evidence (sha256) ON DELETE RESTRICT,
  caption TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT,
  removed_by TEXT,
  CHECK ((removed_at IS NULL) = (removed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_evidence_by_visit ON visit_evidence (visit_id, item);
CREATE INDEX visit_evidence_by_hash ON visit_evidence (sha256);

CREATE TABLE visit_signatures (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  role TEXT NOT NULL CHECK (role IN ('inspector','school')),
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  lapsed_at TEXT
) STRICT;
CREATE INDEX visit_signatures_by_visit ON visit_signatures (visit_id, lapsed_at);

CREATE TABLE visit_closings (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  basis TEXT NOT NULL,
  school_opinion TEXT,
  unsigned_reason TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX visit_closings_by_visit ON visit_closings (visit_id, seq);

CREATE TABLE visit_reopenings (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX visit_reopenings_by_visit ON visit_reopenings (visit_id, seq);

CREATE TABLE observations_rebuilt (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior','senior','whole')),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('cell','manual','sample','visit')),
  batch_id TEXT REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT REFERENCES files (id) ON DELETE RESTRICT,
  sheet TEXT,
  cell TEXT,
  reason TEXT,
  visit_id TEXT REFERENCES visits (id) ON DELETE RESTRICT,
  item TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  CHECK ((source = 'cell') = (batch_id IS NOT NULL AND file_id IS NOT NULL AND sheet IS NOT NULL AND cell IS NOT NULL)),
  CHECK ((source = 'visit') = (visit_id IS NOT NULL AND item IS NOT NULL)),
  CHECK (source <> 'manual' OR reason IS NOT NULL)
) STRICT;
INSERT INTO observations_rebuilt
  (seq, school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason,
   author, at, accepted, withdrawn)
  SELECT seq, school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason,
   author, at, accepted, withdrawn FROM observations ORDER BY seq;
DROP TABLE observations;
ALTER TABLE observations_rebuilt RENAME TO observations;
CREATE INDEX observations_by_place ON observations (year, school_id, field, stage, withdrawn, accepted, seq);
CREATE INDEX observations_by_batch ON observations (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX observations_by_visit ON observations (visit_id) WHERE visit_id IS NOT NULL;
`,
}
