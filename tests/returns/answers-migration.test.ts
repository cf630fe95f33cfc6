import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

describe('step 0050', () => {
  it('keeps every value, and lets a correction stand on one of them', async () => {
    const raw = new Database(join(temporaryFolder(), 'junheng.db'))
    raw.pragma('foreign_keys = ON')
    await migrate(
      raw,
      migrations.filter(({ version }) => version < 50),
    )
    raw.exec(`INSERT INTO observations (seq, year, stage, field, value, source, author, at, accepted, withdrawn)
      VALUES (4, 2025, 'whole', 'exchangedTeachers', '41', 'sample', '王', '2025-09-18', 1, 0)`)
    await migrate(raw, migrations)
    expect(raw.prepare('SELECT value, corrects FROM observations').all()).toEqual([
      { value: '41', corrects: null },
    ])
    const correct = (corrects: number) =>
      raw.exec(`INSERT INTO observations
        (year, stage, field, value, source, reason, corrects, author, at, accepted, withdrawn)
        VALUES (2025, 'whole', 'exchangedTeachers', '42', 'manual', '复核', ${corrects}, '王', '2025-09-19', 1, 0)`)
    correct(4)
    expect(() => correct(99)).toThrow(/FOREIGN KEY/)
  })

  it('takes no answer that is neither a value nor a reason for a problem, and no draft without a reason', async () => {
    const raw = new Database(':memory:')
    await migrate(raw, migrations)
    const answer = (code: string, value: string | null) =>
      raw
        .prepare(
          `INSERT INTO import_answers VALUES (2025, 'hash', '表', 'C4', ?, ?, '核实', '王', '2025-09-18')`,
        )
        .run(code, value)
    answer('', '604')
    answer('yearSwing', null)
    expect(() => answer('', null)).toThrow(/CHECK/)
    expect(() => answer('notANumber', '604')).toThrow(/CHECK/)
    const standing = (said: string, reason: string | null) =>
      raw
        .prepare(
          `INSERT INTO data_standings (year, standing, in_force, reason, author, at) VALUES (2025, ?, 9, ?, '王', '2025-09-18')`,
        )
        .run(said, reason)
    standing('audited', null)
    standing('draft', '重报')
    expect(() => standing('draft', null)).toThrow(/CHECK/)
  })
})
