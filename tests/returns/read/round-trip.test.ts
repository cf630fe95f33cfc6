import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { CellValue } from '../../../shared/returns/workbook.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('合计', '１２３', '=1+1', '<b>&amp;</b>', '0012', ' 空格 ', '😀', '#REF!'),
  )
  // XML has no control characters, and a carriage return is a line feed to it.
  .filter((value) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(value) && !/_x[0-9a-f]{4}_/i.test(value))

const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(
  // SheetJS reads the outermost numbers of BIFF wrongly; no return has any.
  fc.double({ noNaN: true, min: -1e200, max: 1e200 }).map((value) => (Math.abs(value) < 1e-200 ? 0 : value)),
  fc.integer(),
  text,
  fc.boolean(),
  fc.constant(null),
)
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })

/** What every grid says of itself: nothing empty at its ends. */
function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((cells) => cells.slice(0, cells.findLastIndex((value) => value !== null) + 1))
  return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1)
}

describe('a grid written by another library', () => {
  it.each(['xlsx', 'biff8'] as const)('is read back equal from %s', async (bookType) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = utils.book_new()
        utils.book_append_sheet(book, utils.aoa_to_sheet([...rows.map((cells) => [...cells])]), '表')
        const bytes = new Uint8Array(write(book, { type: 'buffer', bookType }))
        const sheet = await reader.sheet({ name: '往返', bytes })
        expect(sheet.rows).toEqual(trimmed(rows))
      }),
      { numRuns: 60 },
    )
  })
})
