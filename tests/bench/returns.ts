import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APP_HEAP } from '../../electron/platform/app-side/app-heap.ts'
import { benchBareInsert } from './bare-insert.ts'
import type { BenchRow } from './bench-row.ts'
import { makeBigTable } from './make-big-table.ts'

const ROWS = 100_000
const TURNS = 5

/** The fields that the table gives for each school. */
const FIELDS = [
  'students',
  'fullTimeTeachers',
  'collegeTeachers',
  'bachelorTeachers',
  'masterTeachers',
  'doctorTeachers',
  'backboneTeachers',
  'peTeachers',
  'teachingAuxiliaryArea',
  'sportsGroundArea',
  'multimediaRooms',
]

type Measured = { ms: number; memoryMb: number }

/** The heap of the application's side; a young generation is three semi-spaces. */
const OURS = [`--max-old-space-size=${APP_HEAP.old}`, `--max-semi-space-size=${APP_HEAP.young / 3}`]

function measure(what: string, path: string, flags: readonly string[] = OURS): Measured {
  const script = new URL('./measure.ts', import.meta.url)
  return JSON.parse(
    execFileSync(process.execPath, [...flags, script.pathname, what, path], { encoding: 'utf8' }),
  ) as Measured
}

/** The median time of each, taken in turns, so that what else the machine does falls on all; the most memory. */
function inTurns(works: readonly (() => Measured)[], turns: number): readonly Measured[] {
  const taken = Array.from({ length: turns }, () => works.map((work) => work()))
  return works.map((_, index) => {
    const own = taken.flatMap((turn) => turn[index] ?? []).sort((one, other) => one.ms - other.ms)
    return {
      ms: own[Math.floor(turns / 2)]?.ms ?? Number.NaN,
      memoryMb: Math.max(...own.map(({ memoryMb }) => memoryMb)),
    }
  })
}

/** 100,000 rows × 14 columns: read, recognise, validate against exceljs; commit against a bare insert. */
export async function benchReturns(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const path = join(folder, 'table.xlsx')
  await makeBigTable(path, ROWS)
  const [exceljs, read, preview] = inTurns(
    [() => measure('exceljs', path, []), () => measure('read', path), () => measure('preview', path)],
    TURNS,
  )
  if (exceljs === undefined || read === undefined || preview === undefined) throw new Error('not measured')
  const commit = measure('commit', path)
  const bare = benchBareInsert(join(folder, 'bare.db'), ROWS, FIELDS)
  rmSync(folder, { recursive: true })
  return [
    row('read 100,000 × 14 .xlsx', read, exceljs.ms, 'reference: exceljs streaming'),
    row('read, recognise, validate 100,000 × 14 .xlsx', preview, exceljs.ms, '≤ 1.5 ×, under 512 MB'),
    row('commit of the same', commit, bare, '≤ 1.5 × the same rows by bare prepared statements'),
  ]
}

function row(what: string, ours: Measured, reference: number, figure: string): BenchRow {
  return {
    what,
    ours: ours.ms,
    reference,
    unit: 'ms',
    ratio: ours.ms / reference,
    figure,
    memoryMb: ours.memoryMb,
  }
}
