import type Database from 'better-sqlite3'

/** The schema as text, for `db/schema.sql` and the test that compares it. */
export function printSchema(raw: Database.Database): string {
  const statements = raw
    .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`
}
