import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const before = migrations.filter(({ version }) => version < 80)

describe('step 0080', () => {
  it('adds switches that nobody overwrites to a store with visits, and leaves those as they are', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    raw.pragma('foreign_keys = ON')
    await migrate(raw, before)
    raw.exec(`
      INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0);
      INSERT INTO checklist_templates VALUES ('list', 1, 'hash', '{}');
      INSERT INTO visits (id, school_id, year, kind, template_slug, template_version, planned_on, inspectors, state, created_at, created_by)
        VALUES ('v', 's', 2025, 'acceptance', 'list', 1, '2025-10-21', '["王"]', 'planned', 'now', '王');
    `)
    const visits = raw.prepare('SELECT * FROM visits').all()
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT * FROM visits').all()).toEqual(visits)
    expect(visits).toHaveLength(1)
    raw.exec(`
      INSERT INTO relaxations VALUES ('schoolSize', 0, '{}');
      INSERT INTO relaxation_switches (relaxation, is_on, basis, expires_on, author, at) VALUES ('schoolSize', 1, '文件', '2026-12-31', '王', 'now');
    `)
    expect(() => raw.exec('UPDATE relaxation_switches SET is_on = 0')).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM relaxation_switches')).toThrow(/never deleted/)
    const insert = (values: string) => () =>
      raw.exec(
        `INSERT INTO relaxation_switches (relaxation, is_on, basis, expires_on, author, at) VALUES (${values}, '王', 'now')`,
      )
    expect(insert(`'schoolSize', 1, '文件', NULL`)).toThrow(/CHECK/)
    expect(insert(`'schoolSize', 0, '', NULL`)).toThrow(/CHECK/)
    expect(insert(`'nothing', 0, '文件', NULL`)).toThrow(/FOREIGN KEY/)
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })
})
