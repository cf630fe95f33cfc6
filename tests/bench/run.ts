// npm run bench: each figure of product §12 beside its reference, measured in the same run.
import '../../electron/platform/node-version.ts'
import { benchAssessment } from './assessment.ts'
import type { BenchRow } from './bench-row.ts'
import { benchReturns } from './returns.ts'
import { benchVisits } from './visits.ts'
import { benchWhileReading } from './while-reading.ts'
import { benchWorkbooks } from './workbooks.ts'

function line(row: BenchRow): string {
  const memory = row.memoryMb === undefined ? '' : `, ${Math.round(row.memoryMb)} MB`
  const numbers = `${row.ours.toFixed(1)} ${row.unit} against ${row.reference.toFixed(1)} ${row.unit}`
  return `${row.ratio.toFixed(2)} ×  ${row.what}: ${numbers}${memory}   [${row.figure}]`
}

for (const bench of [benchAssessment, benchReturns, benchWorkbooks, benchWhileReading, benchVisits]) {
  for (const row of await bench()) console.log(line(row))
}
