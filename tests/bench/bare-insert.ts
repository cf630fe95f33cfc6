import type Database from 'better-sqlite3'
import { migrations } from '../../db/migrations/index.ts'
import { connect } from '../../db/open.ts'

/**
 * The same rows into the same table by one bare prepared statement in one transaction.
 * @returns milliseconds.
 */
export function benchBareInsert(path: string, rows: number): number {
  const raw: Database.Database = connect(path, { readonly: false })
  for (const step of migrations) raw.exec(step.up)
  raw.pragma('foreign_keys = OFF')
  const statement = raw.prepare(
    `INSERT INTO observations (school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason, author, at, accepted, withdrawn)
     VALUES (?, 2025, 'whole', ?, ?, 'cell', 'batch', 'file', '学校数据', ?, NULL, '王', '2025-09-18T01:00:00.000Z', 1, 0)`,
  )
  const started = performance.now()
  raw.exec('BEGIN IMMEDIATE')
  for (let index = 0; index < rows; index++) {
    const school = Math.floor(index / 11)
    statement.run(
      `00000000-0000-4000-8000-${String(school).padStart(12, '0')}`,
      `field${index % 11}`,
      String(index % 997),
      `D${school + 2}`,
    )
  }
  raw.exec('COMMIT')
  const took = performance.now() - started
  raw.close()
  return took
}
