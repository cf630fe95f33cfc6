import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const before = migrations.filter(({ version }) => version < 30)

/** A store of the step before, with a value from a file, one by hand, one of a sample and gaps between. */
async function storeWithValues(): Promise<Database.Database> {
  const raw = new Database(join(temporaryFolder(), 'junheng.db'))
  raw.pragma('foreign_keys = ON')
  await migrate(raw, before)
  raw.exec(`
    INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '红树小学', 'primary', 'open', 0, 0);
    INSERT INTO files VALUES ('f', 'hash', '红树.xlsx', 1, x'00');
    INSERT INTO import_batches (id, year, standing, author, at) VALUES ('b', 2025, 'draft', '王', '2025-09-18T01:00:00.000Z');
    INSERT INTO observations (seq, school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason, author, at, accepted, withdrawn) VALUES
      (3, 's', 2025, 'primary', 'students', '604', 'cell', 'b', 'f', '表1', 'C4', NULL, '王', '2025-09-18T01:00:00.000Z', 1, 0),
      (7, 's', 2025, 'primary', 'students', '610', 'manual', NULL, NULL, NULL, NULL, '复核', '王', '2025-09-19T01:00:00.000Z', 0, 1),
      (8, NULL, 2025, 'whole', 'students', '9', 'sample', NULL, NULL, NULL, NULL, NULL, '王', '2025-09-19T01:00:00.000Z', 1, 0);
  `)
  return raw
}

const COLUMNS =
  'seq, school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason, author, at, accepted, withdrawn'

describe('step 0030', () => {
  it('keeps every observation with its number and all that it says', async () => {
    const raw = await storeWithValues()
    const values = raw.prepare(`SELECT ${COLUMNS} FROM observations ORDER BY seq`).all()
    await migrate(raw, migrations)
    expect(raw.prepare(`SELECT ${COLUMNS} FROM observations ORDER BY seq`).all()).toEqual(values)
    expect(values).toHaveLength(3)
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('keeps the number rising, the references, the checks and the indexes', async () => {
    const raw = await storeWithValues()
    await migrate(raw, migrations)
    const insert = (source: string, more = '', values = '') =>
      raw
        .prepare(
          `INSERT INTO observations (school_id, year, stage, field, value, source, author, at, accepted, withdrawn${more})
           VALUES ('s', 2025, 'primary', 'students', '1', '${source}', '王', '2025-10-01T01:00:00.000Z', 1, 0${values})`,
        )
        .run()
    expect(insert('sample').lastInsertRowid).toBe(9)
    expect(() => insert('rumour')).toThrow(/CHECK/)
    expect(() => insert('manual')).toThrow(/CHECK/)
    expect(() => insert('cell')).toThrow(/CHECK/)
    expect(() => insert('visit')).toThrow(/CHECK/)
    expect(() => insert('sample', ', visit_id, item', ", 'v', '1'")).toThrow(/CHECK/)
    expect(() => insert('visit', ', visit_id, item', ", 'nowhere', '1'")).toThrow(/FOREIGN KEY/)
    expect(() => raw.exec("DELETE FROM schools WHERE id = 's'")).toThrow(/FOREIGN KEY/)
    const plan = raw
      .prepare(
        'EXPLAIN QUERY PLAN SELECT max(seq) FROM observations WHERE year = 2025 GROUP BY year, school_id, field, stage',
      )
      .all() as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join()).toMatch(/observations_by_place/)
  })

  it('lets nobody overwrite an answer or a published checklist', async () => {
    const raw = await storeWithValues()
    await migrate(raw, migrations)
    raw.exec(`
      INSERT INTO checklist_templates VALUES ('list', 1, 'hash', '{}');
      INSERT INTO visits (id, school_id, year, kind, template_slug, template_version, planned_on, inspectors, state, created_at, created_by, started_at, started_by)
        VALUES ('v', 's', 2025, 'acceptance', 'list', 1, '2025-10-21', '["王"]', 'open', 'now', '王', 'now', '王');
      INSERT INTO visit_answers (visit_id, item, revision, answer, author, at) VALUES ('v', '1', 1, '{}', '王', 'now');
    `)
    expect(() => raw.exec('UPDATE visit_answers SET answer = NULL')).toThrow(/never overwritten/)
    expect(() => raw.exec('DELETE FROM visit_answers')).toThrow(/never deleted/)
    expect(() => raw.exec("UPDATE checklist_templates SET definition = '[]'")).toThrow(/never changes/)
    expect(() => raw.exec('DELETE FROM checklist_templates')).toThrow(/FOREIGN KEY/)
    expect(() =>
      raw.exec(
        "INSERT INTO visit_answers (visit_id, item, revision, answer, author, at) VALUES ('v', '1', 1, '{}', '李', 'now')",
      ),
    ).toThrow(/UNIQUE/)
  })

  it('finds what a form needs by index', async () => {
    const raw = await storeWithValues()
    await migrate(raw, migrations)
    const planOf = (sql: string) =>
      (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
        .map(({ detail }) => detail)
        .join()
    const queries = {
      "SELECT max(revision) FROM visit_answers WHERE visit_id = 'v' AND item = '1'":
        /SEARCH visit_answers USING COVERING INDEX/,
      "SELECT max(seq) FROM visit_answers WHERE visit_id = 'v' GROUP BY visit_id, item":
        /SEARCH visit_answers USING COVERING INDEX/,
      "UPDATE visit_signatures SET lapsed_at = 'now' WHERE visit_id = 'v' AND lapsed_at IS NULL":
        /SEARCH visit_signatures USING INDEX/,
      'SELECT * FROM visits WHERE year = 2025 ORDER BY planned_on DESC': /visits_by_year/,
      "SELECT * FROM visit_evidence WHERE visit_id = 'v'": /visit_evidence_by_visit/,
    }
    for (const [sql, index] of Object.entries(queries)) expect(planOf(sql)).toMatch(index)
  })
})
