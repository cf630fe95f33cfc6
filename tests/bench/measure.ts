// One measurement in a process of its own, so that its memory is its own: prints {ms, memoryMb} as JSON.
import '../../electron/platform/node-version.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { openWorkbookReader } from '../../electron/returns/read/workbook-reader.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { openBenchApp } from './open-bench-app.ts'

const [what = '', path = ''] = process.argv.slice(2)

/** exceljs alone, streaming every cell: the reference of product §12. */
async function streamWithExceljs(): Promise<number> {
  let cells = 0
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
  })) {
    for await (const row of sheet) row.eachCell(() => cells++)
  }
  return cells
}

async function readOnly(): Promise<number> {
  const reader = openWorkbookReader()
  const read = await reader.read({ path, name: 'table.xlsx' })
  await reader.close()
  return read.ok ? read.workbook.sheets.length : 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function withBenchApp(
  measure: (
    input: Parameters<Awaited<ReturnType<typeof openBenchApp>>['client']['imports']['preview']>[0],
    app: Awaited<ReturnType<typeof openBenchApp>>,
  ) => Promise<number>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const app = await openBenchApp(folder)
  const files = [{ token: app.tokens.link('table.xlsx', path), name: 'table.xlsx' }]
  const ms = await measure({ files, year: 2025, answers: { ...NO_ANSWERS, acceptNewSchools: true } }, app)
  await app.close()
  rmSync(folder, { recursive: true })
  return ms
}

const measures: Readonly<Record<string, () => Promise<number>>> = {
  exceljs: () => timed(streamWithExceljs),
  read: () => timed(readOnly),
  preview: () =>
    withBenchApp((input, { client }) =>
      timed(async () => {
        const answer = await client.imports.preview(input)
        if (!answer.ok || answer.value.errors > 0) throw new Error(JSON.stringify(answer).slice(0, 500))
      }),
    ),
  /** What storing costs after reading and checking: commit less preview of a file that is in the cache. */
  commit: () =>
    withBenchApp(async (input, { client }) => {
      await client.imports.preview(input)
      const checked = await timed(() => client.imports.preview(input))
      const stored = await timed(async () => {
        const answer = await client.imports.commit(input)
        if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      })
      return stored - checked
    }),
}

const ms = await measures[what]?.()
console.log(JSON.stringify({ ms, memoryMb: process.resourceUsage().maxRSS / 1024 }))
