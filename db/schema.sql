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

CREATE TABLE acceptance_entries (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  round_year INTEGER,
  planned_name TEXT NOT NULL,
  school_id TEXT REFERENCES schools (id) ON DELETE SET NULL,
  to_verify INTEGER NOT NULL CHECK (to_verify IN (0, 1)),
  note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  call TEXT NOT NULL,
  input TEXT NOT NULL
) STRICT;

CREATE TABLE campus_lists (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  figures TEXT NOT NULL,
  PRIMARY KEY (school_id, year, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_reasons (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  check_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  reason TEXT,
  batch_id TEXT REFERENCES import_batches (id) ON DELETE RESTRICT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX check_reasons_by_finding ON check_reasons (year, school_id, check_id, fingerprint, seq);

CREATE TABLE checklist_templates (
  slug TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  sha256 TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER checklist_templates_stay BEFORE UPDATE ON checklist_templates
BEGIN SELECT RAISE(ABORT, 'a published template never changes'); END;

CREATE TABLE class_lists (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior','senior')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  name TEXT NOT NULL,
  students INTEGER NOT NULL CHECK (students >= 0),
  PRIMARY KEY (school_id, year, position)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX county_evidence_by_hash ON county_evidence (sha256);

CREATE INDEX county_evidence_by_rule ON county_evidence (year, standard, item, rule);

CREATE TRIGGER county_evidence_remain BEFORE DELETE ON county_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;

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

CREATE TRIGGER county_judgements_remain BEFORE DELETE ON county_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;

CREATE TRIGGER county_judgements_stay BEFORE UPDATE ON county_judgements
BEGIN SELECT RAISE(ABORT, 'a judgement is never overwritten'); END;

CREATE TABLE county_recognitions (
  seq INTEGER PRIMARY KEY,
  recognised_on TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

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

CREATE TRIGGER county_score_points_remain BEFORE DELETE ON county_score_points
BEGIN SELECT RAISE(ABORT, 'points are never deleted'); END;

CREATE TRIGGER county_score_points_stay BEFORE UPDATE ON county_score_points
BEGIN SELECT RAISE(ABORT, 'points are never overwritten'); END;

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

CREATE TRIGGER county_scores_remain BEFORE DELETE ON county_scores
BEGIN SELECT RAISE(ABORT, 'a score is never deleted'); END;

CREATE TRIGGER county_scores_stay BEFORE UPDATE ON county_scores
BEGIN SELECT RAISE(ABORT, 'a score is never overwritten'); END;

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

CREATE TABLE data_standings (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('draft','audited')),
  in_force INTEGER NOT NULL,
  reason TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK (standing = 'audited' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX data_standings_by_school ON data_standings (year, school_id, seq);

CREATE TABLE declared_results (
  seq INTEGER PRIMARY KEY,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior')),
  indicator TEXT NOT NULL,
  value TEXT NOT NULL,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT NOT NULL REFERENCES files (id) ON DELETE RESTRICT,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE INDEX declared_results_by_batch ON declared_results (batch_id);

CREATE INDEX declared_results_by_place ON declared_results (year, school_id, stage, indicator, withdrawn, seq);

CREATE TABLE early_warning_choices (
  seq INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  is_on INTEGER CHECK (is_on IN (0, 1)),
  falling_years INTEGER CHECK (falling_years > 0),
  margin TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((is_on IS NULL) = (falling_years IS NULL) AND (is_on IS NULL) = (margin IS NULL))
) STRICT;

CREATE INDEX early_warning_choices_by_rule ON early_warning_choices (rule, seq);

CREATE TRIGGER early_warning_choices_remain BEFORE DELETE ON early_warning_choices
BEGIN SELECT RAISE(ABORT, 'a choice is never deleted'); END;

CREATE TRIGGER early_warning_choices_stay BEFORE UPDATE ON early_warning_choices
BEGIN SELECT RAISE(ABORT, 'a choice is never overwritten'); END;

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

CREATE TABLE evidence (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('jpeg','png','webp','pdf','docx','xlsx')),
  size INTEGER NOT NULL CHECK (size > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE fields (
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE files (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE import_answers (
  year INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  code TEXT NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (year, sha256, sheet, cell, code),
  CHECK ((code = '') = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch_files (
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT NOT NULL REFERENCES files (id) ON DELETE RESTRICT,
  layout TEXT NOT NULL,
  problems TEXT NOT NULL, mapping INTEGER REFERENCES return_mappings (seq) ON DELETE RESTRICT,
  PRIMARY KEY (batch_id, file_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_batch_files_by_file ON import_batch_files (file_id);

CREATE TABLE import_batches (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('draft','audited')),
  reason TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  undo_reason TEXT,
  CHECK ((undone_at IS NULL) = (undo_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE limit_override_withdrawals (
  override TEXT PRIMARY KEY REFERENCES limit_overrides (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER limit_override_withdrawals_remain BEFORE DELETE ON limit_override_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;

CREATE TRIGGER limit_override_withdrawals_stay BEFORE UPDATE ON limit_override_withdrawals
BEGIN SELECT RAISE(ABORT, 'a withdrawal is never overwritten'); END;

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

CREATE TRIGGER limit_overrides_remain BEFORE DELETE ON limit_overrides
BEGIN SELECT RAISE(ABORT, 'an override is never deleted'); END;

CREATE TRIGGER limit_overrides_stay BEFORE UPDATE ON limit_overrides
BEGIN SELECT RAISE(ABORT, 'an override is never overwritten'); END;

CREATE TABLE list_changes (
  seq INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('classes','rooms')),
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE INDEX list_changes_by_batch ON list_changes (batch_id);

CREATE INDEX list_changes_by_school ON list_changes (school_id);

CREATE TABLE names_in_files (
  name TEXT NOT NULL,
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  PRIMARY KEY (name, batch_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_in_files_by_batch ON names_in_files (batch_id);

CREATE INDEX names_in_files_by_school ON names_in_files (school_id);

CREATE TABLE "observations" (
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
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), corrects INTEGER REFERENCES observations (seq),
  CHECK ((source = 'cell') = (batch_id IS NOT NULL AND file_id IS NOT NULL AND sheet IS NOT NULL AND cell IS NOT NULL)),
  CHECK ((source = 'visit') = (visit_id IS NOT NULL AND item IS NOT NULL)),
  CHECK (source <> 'manual' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX observations_by_batch ON observations (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX observations_by_corrected ON observations (corrects) WHERE corrects IS NOT NULL;

CREATE INDEX observations_by_place ON observations (year, school_id, field, stage, withdrawn, accepted, seq);

CREATE INDEX observations_by_visit ON observations (visit_id) WHERE visit_id IS NOT NULL;

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

CREATE TRIGGER relaxation_switches_remain BEFORE DELETE ON relaxation_switches
BEGIN SELECT RAISE(ABORT, 'a switch is never deleted'); END;

CREATE TRIGGER relaxation_switches_stay BEFORE UPDATE ON relaxation_switches
BEGIN SELECT RAISE(ABORT, 'a switch is never overwritten'); END;

CREATE TABLE relaxations (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE return_mappings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('remembered','changed','renamed','forgotten','recalled')),
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (id, revision)
) STRICT;

CREATE TABLE room_lists (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('music','fineArt','science','library','computer','counselling','other')),
  name TEXT NOT NULL,
  area_square_metres TEXT NOT NULL,
  PRIMARY KEY (school_id, year, position)
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER scenario_revisions_remain BEFORE DELETE ON scenario_revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER scenario_revisions_stay BEFORE UPDATE ON scenario_revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never overwritten'); END;

CREATE TABLE school_changes (
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  attribute TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (batch_id, school_id, attribute)
) STRICT, WITHOUT ROWID;

CREATE INDEX school_changes_by_school ON school_changes (school_id);

CREATE TABLE school_former_names (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (school_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_years (
  year INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE schools (
  id TEXT PRIMARY KEY,
  code TEXT UNIQUE,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('primary','teachingPoint','junior','nineYear','twelveYear','complete','special','vocational','kindergarten')),
  sponsor INTEGER CHECK (sponsor BETWEEN 1 AND 10),
  location TEXT CHECK (location IN ('urban','town','rural')),
  boarding INTEGER CHECK (boarding IN (0, 1)),
  campuses INTEGER CHECK (campuses > 0),
  built_year INTEGER,
  planned_by_2010 INTEGER CHECK (planned_by_2010 IN (0, 1)),
  planned_by_2016 INTEGER CHECK (planned_by_2016 IN (0, 1)),
  dense_centre INTEGER CHECK (dense_centre IN (0, 1)),
  zone TEXT,
  inspector TEXT,
  status TEXT NOT NULL CHECK (status IN ('open','merged','closed')),
  opened_on TEXT,
  ended_on TEXT,
  to_verify INTEGER NOT NULL CHECK (to_verify IN (0, 1)),
  invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
  created_by_batch TEXT
, address TEXT, head TEXT, phone TEXT, attached_stages TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE standards (
  slug TEXT NOT NULL,
  version INTEGER NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (slug, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE trend_rules (
  kind TEXT NOT NULL CHECK (kind IN ('earlyWarning', 'fiscal')),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER visit_answers_remain BEFORE DELETE ON visit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;

CREATE TRIGGER visit_answers_stay BEFORE UPDATE ON visit_answers
BEGIN SELECT RAISE(ABORT, 'an answer is never overwritten'); END;

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

CREATE TABLE visit_drafts (
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (visit_id, item, part)
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

CREATE INDEX visit_evidence_by_hash ON visit_evidence (sha256);

CREATE INDEX visit_evidence_by_visit ON visit_evidence (visit_id, item);

CREATE TABLE visit_limits (
  visit_id TEXT PRIMARY KEY REFERENCES visits (id) ON DELETE RESTRICT,
  limits TEXT NOT NULL CHECK (limits <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER visit_limits_remain BEFORE DELETE ON visit_limits
BEGIN SELECT RAISE(ABORT, 'limits of a visit are never deleted'); END;

CREATE TRIGGER visit_limits_stay BEFORE UPDATE ON visit_limits
BEGIN SELECT RAISE(ABORT, 'limits of a visit are never overwritten'); END;

CREATE TABLE visit_reopenings (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX visit_reopenings_by_visit ON visit_reopenings (visit_id, seq);

CREATE TABLE visit_rule_choices (
  seq INTEGER PRIMARY KEY,
  rule TEXT NOT NULL REFERENCES visit_rules (id) ON DELETE RESTRICT,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX visit_rule_choices_by_rule ON visit_rule_choices (rule, seq);

CREATE TABLE visit_rules (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE INDEX visits_by_school ON visits (school_id, year);

CREATE INDEX visits_by_state ON visits (state, planned_on);

CREATE INDEX visits_by_year ON visits (year, planned_on);
