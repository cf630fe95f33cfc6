import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from '@e965/xlsx'
import { openWorkbookReader, type WorkbookReader } from '../../electron/returns/read/workbook-reader.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import type { BenchRow } from './bench-row.ts'

const WORKBOOKS = 40
const SHEETS = 19
const MERGES = 30_000
/** Excel's last row: what a sheet claims whose empty rows were once formatted. */
const LAST_ROW = 1_048_576

/** Reading alone, each against the least that the same content costs. */
export async function benchWorkbooks(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const reader = openWorkbookReader()
  const place = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  await readWith(reader, place('warm.xlsx', manySheets(1)))

  const books = Array.from({ length: WORKBOOKS }, (_, index) => place(`${index}.xlsx`, manySheets(index)))
  const [ours, bare] = await inTurns(
    async () => {
      for (const path of books) await readWith(reader, path)
    },
    async () => {
      for (const path of books) read(readFileSync(path), { dense: true })
    },
  )
  const pair = (one: Uint8Array, other: Uint8Array) => {
    const paths = [place('one.xlsx', one), place('other.xlsx', other)] as const
    return inTurns(
      () => readWith(reader, paths[0]),
      () => readWith(reader, paths[1]),
    )
  }
  const [merged, plain] = await pair(tallSheet(MERGES), tallSheet(0))
  const [claimed, short] = await pair(tenCells(`A1:XFD${LAST_ROW}`), tenCells('A1:B5'))
  await reader.close()
  rmSync(folder, { recursive: true })
  return [
    row(`${WORKBOOKS} workbooks of ${SHEETS} sheets`, ours, bare, `≤ 1.5 × the bare parse (SheetJS)`),
    row(`sheet with ${MERGES} merged ranges`, merged, plain, '≤ 2 × the same sheet without'),
    row('ten cells in a used range of a million rows', claimed, short, 'as the same ten cells alone'),
  ]
}

async function readWith(reader: WorkbookReader, path: string): Promise<void> {
  const result = await reader.read({ path, name: 'bench.xlsx' })
  if (!result.ok) throw new Error(JSON.stringify(result))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The fastest of three each, in turns: what else the machine does falls on both alike. */
async function inTurns(ours: () => Promise<void>, reference: () => Promise<void>): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < 3; turn++) {
    best[0] = Math.min(best[0], await timed(ours))
    best[1] = Math.min(best[1], await timed(reference))
  }
  return best
}

function row(what: string, ours: number, reference: number, figure: string): BenchRow {
  return { what, ours, reference, unit: 'ms', ratio: ours / reference, figure }
}

/** A survey workbook: nineteen tables with merged headers, texts and figures. */
function manySheets(seed: number): Uint8Array {
  return packageXlsx(
    Array.from({ length: SHEETS }, (_, sheet) => ({
      name: `教基${3100 + sheet}`,
      merges: ['A1:T1', 'A2:A3', 'B2:F2'],
      rows: [
        [`第 ${sheet} 表`],
        ...Array.from({ length: 60 }, (_, line) =>
          Array.from({ length: 20 }, (_, column) =>
            column === 0 ? `第 ${line} 行的名称` : seed + line * column,
          ),
        ),
      ],
    })),
  )
}

function tallSheet(merges: number): Uint8Array {
  const rows = Array.from({ length: MERGES }, (_, line) => [`第 ${line} 校`, null, line, line * 2])
  return packageXlsx([
    { name: '表', rows, merges: Array.from({ length: merges }, (_, line) => `A${line + 1}:B${line + 1}`) },
  ])
}

function tenCells(dimension: string): Uint8Array {
  const rows = Array.from({ length: 5 }, (_, line) => [`第 ${line} 校`, line])
  return packageXlsx([{ name: '表', rows, dimension }])
}
