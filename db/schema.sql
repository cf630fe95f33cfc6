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

CREATE TABLE import_batch_files (
  batch_id TEXT NOT NULL REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT NOT NULL REFERENCES files (id) ON DELETE RESTRICT,
  layout TEXT NOT NULL,
  problems TEXT NOT NULL,
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

CREATE TABLE observations (
  seq INTEGER PRIMARY KEY,
  school_id TEXT REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior','senior','whole')),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('cell','manual','sample')),
  batch_id TEXT REFERENCES import_batches (id) ON DELETE RESTRICT,
  file_id TEXT REFERENCES files (id) ON DELETE RESTRICT,
  sheet TEXT,
  cell TEXT,
  reason TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  CHECK ((source = 'cell') = (batch_id IS NOT NULL AND file_id IS NOT NULL AND sheet IS NOT NULL AND cell IS NOT NULL)),
  CHECK (source <> 'manual' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX observations_by_batch ON observations (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX observations_by_place ON observations (year, school_id, field, stage, withdrawn, accepted, seq);

CREATE TABLE room_lists (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('music','fineArt','science','library','computer','counselling','other')),
  name TEXT NOT NULL,
  area_square_metres TEXT NOT NULL,
  PRIMARY KEY (school_id, year, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_former_names (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (school_id, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_stages (
  school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
  stage TEXT NOT NULL CHECK (stage IN ('primary','junior','senior')),
  PRIMARY KEY (school_id, stage)
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
) STRICT, WITHOUT ROWID;

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
