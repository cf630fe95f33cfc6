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
