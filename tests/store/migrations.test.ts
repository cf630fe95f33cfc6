import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { printSchema } from '../../db/print-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

const first = migrations.slice(0, 1)

function fileAt(version: 'empty' | 'first'): { raw: Database.Database; path: string } {
  const path = join(temporaryFolder(), 'junheng.db')
  const raw = new Database(path)
  if (version === 'first' && first[0]) {
    raw.exec(first[0].up)
    raw.pragma(`user_version = ${first[0].version}`)
  }
  return { raw, path }
}

describe('migrations', () => {
  it('rise in tens and are all listed', () => {
    const versions = migrations.map((step) => step.version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(versions.every((version) => version % 10 === 0)).toBe(true)
    const files = readdirSync('db/migrations').filter((name) => /^\d{4}-/.test(name))
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(versions)
  })

  it('bring an empty file to the schema that is committed', async () => {
    const { raw } = fileAt('empty')
    await migrate(raw, migrations)
    expect(printSchema(raw)).toBe(readFileSync('db/schema.sql', 'utf8'))
  })

  it('0010 makes every table strict', async () => {
    const { raw } = fileAt('empty')
    await migrate(raw, first)
    const loose = raw
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
      .pluck()
      .all()
    expect(loose.filter((name) => !String(name).startsWith('sqlite_'))).toEqual([])
  })

  it('0020 keeps the schools of the step before and adds the plan', async () => {
    const { raw } = fileAt('first')
    raw.exec(
      `INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0)`,
    )
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT name FROM schools').pluck().all()).toEqual(['红树小学'])
    raw.exec(
      `INSERT INTO acceptance_entries (id, position, round_year, planned_name, school_id, to_verify) VALUES ('e', 0, 2025, '红树小学', 's', 0)`,
    )
    expect(raw.prepare('SELECT count(*) FROM acceptance_entries').pluck().get()).toBe(1)
  })

  it('0040 keeps imports of the step before, and a mapping that read a file cannot be deleted', async () => {
    const { raw } = fileAt('first')
    raw.pragma('foreign_keys = ON')
    raw.exec(`INSERT INTO files (id, sha256, name, size, bytes) VALUES ('f', 'h', '汇总.csv', 0, x'')`)
    raw.exec(
      `INSERT INTO import_batches (id, year, standing, author, at) VALUES ('b', 2025, 'draft', '王', '2025-09-18')`,
    )
    raw.exec(
      `INSERT INTO import_batch_files (batch_id, file_id, layout, problems) VALUES ('b', 'f', 'school-table', '[]')`,
    )
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT layout, mapping FROM import_batch_files').all()).toEqual([
      { layout: 'school-table', mapping: null },
    ])
    raw.exec(
      `INSERT INTO return_mappings (id, revision, change, name, definition, author, at) VALUES ('m', 1, 'remembered', '本县表', '{}', '王', '2025-09-18')`,
    )
    raw.exec('UPDATE import_batch_files SET mapping = 1')
    expect(() => raw.exec('DELETE FROM return_mappings')).toThrow(/FOREIGN KEY/)
  })

  it('0170 keeps schools of the step before, and what was expected or supposed is never overwritten', async () => {
    const { raw } = fileAt('first')
    raw.exec(
      `INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0)`,
    )
    await migrate(raw, migrations)
    raw.exec(
      `INSERT INTO enrolment_forecasts (year, school_id, stage, students, author, at) VALUES (2025, 's', 'primary', 640, '王', '2025-09-18')`,
    )
    raw.exec(
      `INSERT INTO scenario_revisions (id, revision, year, step, name, changes, author, at) VALUES ('x', 1, 2025, 'saved', '合并', '[]', '王', '2025-09-18')`,
    )
    expect(() => raw.exec('UPDATE enrolment_forecasts SET students = 1')).toThrow(/never overwritten/)
    expect(() => raw.exec(`UPDATE scenario_revisions SET name = '改'`)).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM scenario_revisions')).toThrow(/never deleted/)
  })

  it('0180 keeps the settings of the step before, and a rule of trends once for each kind', async () => {
    const { raw } = fileAt('first')
    raw.exec(`INSERT INTO settings VALUES ('county', '太平区')`)
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT value FROM settings').pluck().get()).toBe('太平区')
    const put = (kind: string) =>
      raw.exec(`INSERT INTO trend_rules (kind, id, position, definition) VALUES ('${kind}', 'r', 0, '{}')`)
    put('earlyWarning')
    put('fiscal')
    expect(() => put('fiscal')).toThrow(/UNIQUE/)
    expect(() => put('other')).toThrow(/CHECK/)
  })

  it('0200 adds what a county sets of its early warnings: whole or not at all, and never overwritten', async () => {
    const { raw } = fileAt('first')
    await migrate(
      raw,
      migrations.filter(({ version }) => version < 200),
    )
    raw.exec(`INSERT INTO trend_rules VALUES ('earlyWarning', 'sliding', 0, '{}')`)
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT id FROM trend_rules').pluck().all()).toEqual(['sliding'])
    const put = (on: string, years: string, margin: string) => () =>
      raw.exec(
        `INSERT INTO early_warning_choices (rule, is_on, falling_years, margin, author, at)
         VALUES ('sliding', ${on}, ${years}, ${margin}, '王', '2025-09-18')`,
      )
    put('1', '3', `'0.05'`)()
    put('NULL', 'NULL', 'NULL')()
    expect(put('1', 'NULL', `'0.05'`)).toThrow(/CHECK/)
    expect(put('NULL', '3', 'NULL')).toThrow(/CHECK/)
    expect(put('1', '0', `'0.05'`)).toThrow(/CHECK/)
    expect(put('2', '3', `'0.05'`)).toThrow(/CHECK/)
    expect(() => raw.exec('UPDATE early_warning_choices SET falling_years = 1')).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM early_warning_choices')).toThrow(/never deleted/)
  })

  it('back up a store that holds data, and the backup reads back', async () => {
    const { raw, path } = fileAt('first')
    raw.exec(`INSERT INTO settings VALUES ('county', '太平区')`)
    await migrate(raw, migrations)
    const folder = join(path, '..', 'backups')
    const backup = new Database(join(folder, readdirSync(folder)[0] ?? ''), { readonly: true })
    expect(backup.pragma('user_version', { simple: true })).toBe(10)
    expect(backup.prepare('SELECT value FROM settings').pluck().get()).toBe('太平区')
  })

  it('leave the store as it was when a step fails', async () => {
    const { raw } = fileAt('first')
    const broken = [
      ...first,
      { version: 20, up: 'CREATE TABLE half (x TEXT) STRICT; CREATE TABLE settings (x TEXT);' },
    ]
    await expect(migrate(raw, broken)).rejects.toThrow()
    expect(raw.pragma('user_version', { simple: true })).toBe(10)
    expect(raw.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0)
  })

  it('refuse a store of a newer program and leave every byte of it', async () => {
    const { raw, path } = fileAt('empty')
    raw.exec('CREATE TABLE future (x TEXT)')
    raw.pragma('user_version = 99990')
    raw.close()
    const before = readFileSync(path)
    await expect(openMigratedStore(path)).rejects.toMatchObject({ code: 'databaseNewer' })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
