import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const before = migrations.filter(({ version }) => version < 90)

describe('step 0090', () => {
  it('keeps the lists that stand, and knows of no import that brought them', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    for (const { up } of before) raw.exec(up)
    raw.pragma(`user_version = ${before.at(-1)?.version ?? 0}`)
    raw.exec(
      `INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0);
       INSERT INTO class_lists VALUES ('s', 2025, 0, 'primary', 1, '一(1)', 43)`,
    )
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT name, students FROM class_lists').all()).toEqual([
      { name: '一(1)', students: 43 },
    ])
    expect(raw.prepare('SELECT count(*) FROM list_changes').pluck().get()).toBe(0)
    expect(() =>
      raw.exec(
        `INSERT INTO list_changes (batch_id, school_id, year, list, before, after) VALUES ('b', 's', 2025, 'pupils', '[]', '[]')`,
      ),
    ).toThrow(/CHECK/)
    raw.close()
  })
})
