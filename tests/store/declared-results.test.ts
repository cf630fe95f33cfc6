import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A store of the steps before, with a school and the batch of a file. */
async function storeBefore(): Promise<Database.Database> {
  const raw = new Database(join(temporaryFolder(), 'junheng.db'))
  raw.pragma('foreign_keys = ON')
  await migrate(
    raw,
    migrations.filter(({ version }) => version < 70),
  )
  raw.exec(`
    INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0);
    INSERT INTO files VALUES ('f', 'hash', '申报表.xlsx', 1, x'00');
    INSERT INTO import_batches (id, year, standing, author, at) VALUES ('b', 2025, 'draft', '王', '2025-09-18T01:00:00.000Z');
  `)
  return raw
}

const insert = (raw: Database.Database, school: string, stage: string) =>
  raw
    .prepare(
      `INSERT INTO declared_results (school_id, year, stage, indicator, value, batch_id, file_id, sheet, cell, author, at, withdrawn)
       VALUES (?, 2025, ?, 'teachingArea', '4.61', 'b', 'f', '表2-2', 'J4', '王', '2025-09-18T01:00:00.000Z', 0)`,
    )
    .run(school, stage)

describe('step 0070', () => {
  it('leaves schools as they were, with three attributes that nobody knows yet', async () => {
    const raw = await storeBefore()
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT id, name, address, head, phone FROM schools').all()).toEqual([
      { id: 's', name: '红树小学', address: null, head: null, phone: null },
    ])
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('holds declared results of known schools and compulsory stages only', async () => {
    const raw = await storeBefore()
    await migrate(raw, migrations)
    expect(insert(raw, 's', 'primary').changes).toBe(1)
    expect(() => insert(raw, 's', 'senior')).toThrow(/CHECK/)
    expect(() => insert(raw, 'nowhere', 'primary')).toThrow(/FOREIGN KEY/)
    expect(() => raw.exec("DELETE FROM schools WHERE id = 's'")).toThrow(/FOREIGN KEY/)
  })

  it('forgets what was changed in a school when the school goes', async () => {
    const raw = await storeBefore()
    await migrate(raw, migrations)
    raw.exec(`INSERT INTO school_changes VALUES ('b', 's', 'address', 'null', '"红树街1号"')`)
    raw.exec("DELETE FROM schools WHERE id = 's'")
    expect(raw.prepare('SELECT * FROM school_changes').all()).toEqual([])
  })
})
