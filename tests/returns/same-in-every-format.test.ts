import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { evaluateFiles, fileOf } from './evaluate-files.ts'
import { fixtureReader } from './read/read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

const HEADER = [
  '学校标识码',
  '学校名称',
  '办学类型',
  '在校生数',
  '骨干教师',
  '教学仪器设备值（万元）',
  '运动场地面积',
]

/** Schools as an office writes them; the code is text, or its leading digits would be lost in any format. */
const rows = fc
  .array(
    fc.tuple(
      fc.integer({ min: 100, max: 2_400 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
      fc.oneof(
        fc.constant(null),
        fc.integer({ min: 1, max: 300_000 }).map((tenths) => tenths / 10),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((schools) =>
    schools.map(([students, backbone, equipment, ground], index): CellValue[] => [
      `21219${String(index).padStart(5, '0')}`,
      `红树第${index + 1}小学`,
      '小学',
      students,
      backbone,
      equipment,
      ground,
    ]),
  )

type Rows = readonly (readonly CellValue[])[]

function book(table: Rows, bookType: 'xlsx' | 'biff8'): Uint8Array {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(table.map((cells) => [...cells])), '表')
  return new Uint8Array(write(made, { type: 'buffer', bookType }))
}

function delimited(table: Rows, delimiter: string): string {
  return table.map((cells) => cells.map((cell) => cell ?? '').join(delimiter)).join('\r\n')
}

const FORMATS: readonly { name: string; bytes: (table: Rows) => Uint8Array }[] = [
  { name: '表.xlsx', bytes: (table) => book(table, 'xlsx') },
  { name: '表.xls', bytes: (table) => book(table, 'biff8') },
  { name: '表.et', bytes: (table) => book(table, 'biff8') },
  { name: 'utf8.csv', bytes: (table) => iconv.encode(delimited(table, ','), 'utf8') },
  { name: 'gbk.csv', bytes: (table) => iconv.encode(delimited(table, ','), 'gb18030') },
  { name: 'utf16.tsv', bytes: (table) => iconv.encode(delimited(table, '\t'), 'utf16-le', { addBOM: true }) },
  { name: 'semicolon.csv', bytes: (table) => iconv.encode(delimited(table, ';'), 'utf8', { addBOM: true }) },
]

describe('the same table in another format', () => {
  it('gives the same values at the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (schools) => {
        const table = [HEADER, ...schools]
        const [first, ...others] = await Promise.all(
          FORMATS.map(async ({ name, bytes }) => {
            const grid = await reader.workbook({ name, bytes: bytes(table) })
            const { values, codes } = evaluateFiles([fileOf(name, grid)])
            return {
              codes,
              values: values.map(({ cell, schoolId, field, stage, value }) => [
                cell,
                schoolId,
                field,
                stage,
                value,
              ]),
            }
          }),
        )
        const filled = schools.flat().filter((cell) => typeof cell === 'number').length
        expect(first?.values).toHaveLength(filled)
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: 15 },
    )
  })
})
