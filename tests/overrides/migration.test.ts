import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

describe('step 0130', () => {
  it('adds values that nobody overwrites to a store with standards, and leaves those as they are', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    raw.pragma('foreign_keys = ON')
    await migrate(
      raw,
      migrations.filter(({ version }) => version < 130),
    )
    raw.exec(`INSERT INTO standards (slug, version, definition) VALUES ('quality-2017', 2, '{}')`)
    const standards = raw.prepare('SELECT * FROM standards').all()
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT * FROM standards').all()).toEqual(standards)
    const insert = (id: string, area: string, document: string, until: string) => () =>
      raw.exec(`INSERT INTO limit_overrides (id, standard, scope, value, area, document, clause, valid_from, valid_until, author, at)
        VALUES ('${id}', 'quality-2017', '{}', '5', '${area}', '${document}', '条', '2024-09-01', ${until}, '王', 'now')`)
    insert('one', 'province', '文件', 'NULL')()
    expect(insert('two', 'county', '文件', 'NULL')).toThrow(/CHECK/)
    expect(insert('two', 'city', '', 'NULL')).toThrow(/CHECK/)
    expect(insert('two', 'city', '文件', `'2024-08-31'`)).toThrow(/CHECK/)
    expect(insert('one', 'city', '文件', 'NULL')).toThrow(/UNIQUE/)
    expect(() => raw.exec(`UPDATE limit_overrides SET value = '6'`)).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM limit_overrides')).toThrow(/never deleted/)
    const withdraw = (id: string) => () =>
      raw.exec(`INSERT INTO limit_override_withdrawals VALUES ('${id}', '录错', '王', 'now')`)
    withdraw('one')()
    expect(withdraw('one')).toThrow(/UNIQUE/)
    expect(withdraw('nothing')).toThrow(/FOREIGN KEY/)
    expect(() => raw.exec('DELETE FROM limit_override_withdrawals')).toThrow(/never deleted/)
    expect(() => raw.exec(`UPDATE limit_override_withdrawals SET reason = 'x'`)).toThrow(/never overwritten/)
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })
})

describe('step 0210', () => {
  it('adds numbers that a visit keeps for good, and none to the visits that are there', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    raw.pragma('foreign_keys = ON')
    await migrate(
      raw,
      migrations.filter(({ version }) => version < 210),
    )
    raw.exec(
      `INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('school', '一小', 'primary', 'open', 0, 0)`,
    )
    raw.exec(
      `INSERT INTO checklist_templates (slug, version, sha256, definition) VALUES ('list', 1, 'x', '{}')`,
    )
    raw.exec(`INSERT INTO visits (id, school_id, year, kind, template_slug, template_version, planned_on, inspectors, state, created_at, created_by, started_at, started_by)
      VALUES ('visit', 'school', 2025, 'acceptance', 'list', 1, '2025-10-21', '[]', 'open', 'now', '王', 'now', '王')`)
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT * FROM visit_limits').all()).toEqual([])
    const insert = (visit: string, limits: string) => () =>
      raw.exec(`INSERT INTO visit_limits VALUES ('${visit}', '${limits}')`)
    expect(insert('visit', '')).toThrow(/CHECK/)
    expect(insert('nothing', '[]')).toThrow(/FOREIGN KEY/)
    insert('visit', '[]')()
    expect(insert('visit', '[]')).toThrow(/UNIQUE/)
    expect(() => raw.exec(`UPDATE visit_limits SET limits = '{}'`)).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM visit_limits')).toThrow(/never deleted/)
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })
})
