import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { exportWorkbook } from '../../electron/reports/write/export-workbook.ts'
import {
  EXPORT_TYPES,
  type ExportCell,
  type ExportColumn,
  type ExportGrid,
} from '../../shared/exports/export-grid.ts'
import { plainText } from '../../shared/reports/plain-text.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { fixtureReader } from '../returns/read/read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

/** Title and one line stand above the header row. */
const HEAD_ROWS = 3
const HOSTILE = [
  '=1+1',
  '+8613800000000',
  '-5',
  '@SUM(A1)',
  '\t=cmd()',
  '\r=1',
  '=HYPERLINK("http://x","点")',
  '0012',
  '_x000D_',
  '_x005F_',
  '\u007f',
  ' 两端 ',
  '一\n二',
  '😀👩‍🏫',
  '#REF!',
  'TRUE',
]

const write = (grid: ExportGrid) =>
  exportWorkbook(
    [{ grid, head: { title: '往返', lines: ['太平区'] }, labels: grid.columns.map(({ label }) => label) }],
    { title: '往返', producer: '均衡督导', signal: new AbortController().signal, progress: () => {} },
  )

const pad = (value: number) => String(value).padStart(2, '0')
const days = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const times = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** The wall clock that a cell of time shows, as the reader tells dates. */
function wallClock(iso: string): string {
  const at = new Date(iso)
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()].map(pad).join(':')
  return clock === '00:00:00' ? day : `${day}T${clock}`
}

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    // What no XML can carry becomes �, which another test sees to.
    .filter((text) => plainText(text) === text),
)
const numbers = fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((value) => (value === 0 ? 0 : value))
const decimals = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places))

type Pair = readonly [cell: ExportCell, read: CellValue]
const same = (value: string | number): Pair => [value, value]
const cellOf: Readonly<Record<ExportColumn['type'], fc.Arbitrary<Pair>>> = {
  text: texts.map(same),
  number: fc.oneof(
    numbers.map(same),
    decimals.map((text): Pair => [text, Number(text) + 0]),
    texts.filter((text) => !/^-?\d/.test(text)).map(same),
  ),
  ordinal: fc.integer().map(same),
  percent: fc.double({ noNaN: true, min: 0, max: 1 }).map((value) => same(value === 0 ? 0 : value)),
  date: days.map(same),
  time: times.map((iso): Pair => [iso, wallClock(iso)]),
}

const table = fc
  .array(fc.record({ type: fc.constantFrom(...EXPORT_TYPES), decimals: fc.integer({ min: 0, max: 4 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(
        columns.map(
          ({ type, decimals: shown }, index): ExportColumn => ({
            type,
            decimals: shown,
            label: `列${index}`,
          }),
        ),
      ),
      rows: fc.array(
        fc.tuple(...columns.map(({ type }) => fc.oneof(cellOf[type], fc.constant<Pair>([null, null])))),
        { maxLength: 8 },
      ),
    }),
  )

const cutEnd = (cells: readonly CellValue[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)

describe('a table that was exported', () => {
  it('is read back equal by the reader of returns: numbers, texts, dates and times', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows }) => {
        const grid = {
          name: '表',
          notes: [],
          columns,
          rows: rows.map((cells) => cells.map(([cell]) => cell)),
        }
        const sheet = await reader.sheet({ name: '往返.xlsx', bytes: await write(grid) })
        const expected = rows.map((cells) => cutEnd(cells.map(([, read]) => read)))
        const cut = expected.slice(0, expected.findLastIndex((cells) => cells.length > 0) + 1)
        expect(sheet.rows.slice(HEAD_ROWS)).toEqual(cut)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the unrounded value where it shows the decimals of a form', async () => {
    const columns = [{ type: 'number', label: '值', decimals: 2 } as const]
    const sheet = await reader.sheet({
      name: '值.xlsx',
      bytes: await write({ name: '表', notes: [], columns, rows: [[2.152317880794702], [5 / 7], ['4.50']] }),
    })
    expect(sheet.rows.slice(HEAD_ROWS)).toEqual([[2.152317880794702], [5 / 7], [4.5]])
  })

  it('keeps as text what a number of a workbook cannot hold', async () => {
    const columns = [{ type: 'number', label: '值' } as const]
    const long = '12345678901234567.5'
    const sheet = await reader.sheet({
      name: '长.xlsx',
      bytes: await write({ name: '表', notes: [], columns, rows: [[long], ['2025-02-30']] }),
    })
    expect(sheet.rows.slice(HEAD_ROWS)).toEqual([[long], ['2025-02-30']])
  })

  it('cuts a text that Excel cannot hold, and never between two halves of a character', async () => {
    const columns = [{ type: 'text', label: '文' } as const]
    const sheet = await reader.sheet({
      name: '长文.xlsx',
      bytes: await write({
        name: '表',
        notes: [],
        columns,
        rows: [[`a${'😀'.repeat(20_000)}`], ['半\ud83d字']],
      }),
    })
    const [long, half] = sheet.rows.slice(HEAD_ROWS).map(([cell]) => String(cell))
    expect(long?.length).toBeLessThanOrEqual(32_767)
    expect(long?.isWellFormed()).toBe(true)
    expect(long?.endsWith('…')).toBe(true)
    expect(half).toBe('半\ufffd字')
  })
})
