// npm run bench: each figure of product §12 beside its reference, measured in the same run.
import '../../electron/platform/node-version.ts'
import { endSharedBrowser } from '../screens/start-browser.ts'
import { benchAssessment } from './assessment.ts'
import type { BenchRow } from './bench-row.ts'
import { benchChecklists } from './checklists.ts'
import { benchReturns } from './returns.ts'
import { benchStart } from './start.ts'
import { benchVisits } from './visits.ts'
import { benchWhileReading } from './while-reading.ts'
import { benchWorkbooks } from './workbooks.ts'

function line(row: BenchRow): string {
  const memory = row.memoryMb === undefined ? '' : `, ${Math.round(row.memoryMb)} MB`
  const numbers = `${row.ours.toFixed(1)} ${row.unit} against ${row.reference.toFixed(1)} ${row.unit}`
  return `${row.ratio.toFixed(2)} ×  ${row.what}: ${numbers}${memory}   [${row.figure}]`
}

const benches = [
  benchAssessment,
  benchReturns,
  benchWorkbooks,
  benchWhileReading,
  benchVisits,
  benchChecklists,
  benchStart,
]
for (const bench of benches) {
  for (const row of await bench()) console.log(line(row))
}
await endSharedBrowser()
