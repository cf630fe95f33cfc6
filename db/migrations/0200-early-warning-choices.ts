import type { Migration } from './migration.ts'

/**
 * What a county set for its early warnings. It is only ever added: the newest counts, the former ones are the
 * history. Without numbers it goes back to what the product has.
 */
export const earlyWarningChoices: Migration = {
  version: 200,
  up: `
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
CREATE TRIGGER early_warning_choices_stay BEFORE UPDATE ON early_warning_choices
BEGIN SELECT RAISE(ABORT, 'a choice is never overwritten'); END;
CREATE TRIGGER early_warning_choices_remain BEFORE DELETE ON early_warning_choices
BEGIN SELECT RAISE(ABORT, 'a choice is never deleted'); END;
`,
}
