import { v7 as uuidv7 } from 'uuid'
import { migrations } from '../../db/migrations/index.ts'
import { connect } from '../../db/open.ts'

/**
 * The same rows into the same tables, checks and indexes and all, by bare prepared statements in one
 * transaction: what storing costs at least.
 * @returns milliseconds.
 */
export function benchBareInsert(path: string, schools: number, fields: readonly string[]): number {
  const raw = connect(path, { readonly: false })
  for (const step of migrations) raw.exec(step.up)
  raw.exec(`INSERT INTO files VALUES ('file', 'hash', 'table.xlsx', 1, x'00');
    INSERT INTO import_batches (id, year, standing, author, at) VALUES ('batch', 2025, 'draft', '王', '2025-09-18T01:00:00.000Z')`)
  const school = raw.prepare(
    "INSERT INTO schools (id, code, name, kind, status, to_verify, invented, created_by_batch) VALUES (?, ?, ?, 'primary', 'open', 0, 0, 'batch')",
  )
  const value = raw.prepare(
    `INSERT INTO observations (school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason, author, at, accepted, withdrawn)
     VALUES (?, 2025, 'whole', ?, ?, 'cell', 'batch', 'file', '学校数据', ?, NULL, '王', '2025-09-18T01:00:00.000Z', 1, 0)`,
  )
  const started = performance.now()
  raw.exec('BEGIN IMMEDIATE')
  for (let index = 0; index < schools; index++) {
    const id = uuidv7()
    school.run(id, String(2121000000 + index), `第${index + 1}示例小学`)
    for (const [column, field] of fields.entries()) {
      value.run(
        id,
        field,
        String((index * 7 + column) % 997),
        `${String.fromCharCode(68 + column)}${index + 2}`,
      )
    }
  }
  raw.exec('COMMIT')
  const took = performance.now() - started
  raw.close()
  return took
}
