// Stores batches as an import does, one after another, until it is killed: `batch-process FOLDER`. It begins
// when it is told so on its input, and names each batch that it was told is stored.
import '../../electron/platform/node-version.ts'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../db/open.ts'
import { refuseWhenMoved } from '../../db/refuse-when-moved.ts'
import { insertBatch, insertBatchFile } from '../../db/repositories/batches.ts'
import { insertFile } from '../../db/repositories/files.ts'
import { insertObservations } from '../../db/repositories/observations.ts'
import { insertSchool } from '../../db/repositories/schools.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { BATCH_VALUES } from './batch-values.ts'

async function run(folder: string): Promise<void> {
  await once(process.stdin, 'data')
  const store = refuseWhenMoved(openStore(join(folder, 'junheng.db')))
  for (;;) {
    const id = randomBytes(8).toString('hex')
    const stamp = { author: '王', at: new Date().toISOString() }
    await store.write(async (db) => {
      await insertBatch(db, { id, year: 2025, standing: 'draft', reason: null, ...stamp })
      const bytes = randomBytes(9000)
      await insertFile(db, { id, sha256: id, name: `${id}.xlsx`, size: bytes.length }, bytes)
      await insertSchool(db, id, newSchoolAttributes({ name: `${id}小学`, kind: 'primary' }))
      insertObservations(
        db,
        Array.from({ length: BATCH_VALUES }, (_, index) => ({
          schoolId: id,
          year: 2025,
          stage: 'primary' as const,
          field: `field-${index}`,
          value: String(index),
          source: { kind: 'cell', batchId: id, fileId: id, sheet: '表', cell: `A${index + 1}` } as const,
          accepted: true,
          ...stamp,
        })),
      )
      await insertBatchFile(db, { batchId: id, fileId: id, layout: 'school-form', problems: '[]' })
    })
    writeSync(1, `${id}\n`)
  }
}

const [folder = ''] = process.argv.slice(2)
void run(folder)
