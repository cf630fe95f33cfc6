import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openStore } from '../../db/open.ts'
import { refuseWhenMoved } from '../../db/refuse-when-moved.ts'
import { insertBatch, insertBatchFile } from '../../db/repositories/batches.ts'
import { insertFile } from '../../db/repositories/files.ts'
import { insertObservations } from '../../db/repositories/observations.ts'
import { insertSchool } from '../../db/repositories/schools.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { BATCH_VALUES } from './kill-batch.ts'

// Stores batches as an import does, one after another, until somebody kills it. Each batch that it was
// told is stored is named on its output.
const [folder = ''] = process.argv.slice(2)
process.stdin.once('data', async () => {
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
    process.stdout.write(`${id}\n`)
  }
})
process.stdout.write('loaded\n')
