import type { Migration } from './migration.ts'

/** What is said of several years: when a school is sliding, and how the money has to grow. */
export const trendRules: Migration = {
  version: 180,
  up: `
CREATE TABLE trend_rules (
  kind TEXT NOT NULL CHECK (kind IN ('earlyWarning', 'fiscal')),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
`,
}
