import type { Migration } from './migration.ts'

/**
 * How users taught the product to read tables of their own. Every change is a revision, the newest counts,
 * and a file keeps the one by which it was read.
 */
export const returnMappings: Migration = {
  version: 40,
  up: `
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

ALTER TABLE import_batch_files ADD COLUMN mapping INTEGER REFERENCES return_mappings (seq) ON DELETE RESTRICT;
`,
}
